package org.minilateral.funding.method;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.constraint.Constraint;

/** What an arrangement imposes on the outcome of a method, with the clause that says so. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FloorConstraint.class, name = "floor"),
    @JsonSubTypes.Type(value = CeilingConstraint.class, name = "ceiling"),
    @JsonSubTypes.Type(value = AmountConstraint.class, name = "absolute-ceiling"),
    @JsonSubTypes.Type(value = NextLargestConstraint.class, name = "next-largest")
})
@Schema(
        oneOf = {FloorConstraint.class, CeilingConstraint.class, AmountConstraint.class, NextLargestConstraint.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "floor", schema = FloorConstraint.class),
            @DiscriminatorMapping(value = "ceiling", schema = CeilingConstraint.class),
            @DiscriminatorMapping(value = "absolute-ceiling", schema = AmountConstraint.class),
            @DiscriminatorMapping(value = "next-largest", schema = NextLargestConstraint.class)
        })
public sealed interface SharingConstraint
        permits FloorConstraint, CeilingConstraint, AmountConstraint, NextLargestConstraint {

    /** The arrangement's clause, or null. */
    String clause();

    /** Such as FLOOR. */
    Bound bound();

    /** Each nation that it names, with the place where it does; none where it is for everyone. */
    List<Named> named(String pointer);

    /**
     * The exact arithmetic of it.
     *
     * @param before what each of them has borne already, in minor units, of what an absolute ceiling is meant for
     */
    List<Constraint> arithmetic(Map<String, Fraction> before);

    /** True if it holds for parts of a total as it does for the whole. */
    default boolean fitsAnyTotal() {
        return true;
    }
}

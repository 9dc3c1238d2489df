package org.minilateral.funding.method;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.sharing.method.Method;

/** How nations divide a cost, as their arrangement says it: data, kept word for word. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EqualMethod.class, name = "equal"),
    @JsonSubTypes.Type(value = FixedMethod.class, name = "fixed"),
    @JsonSubTypes.Type(value = KeyMethod.class, name = "key"),
    @JsonSubTypes.Type(value = TableKeyMethod.class, name = "key-table"),
    @JsonSubTypes.Type(value = FixedFirstMethod.class, name = "fixed-first"),
    @JsonSubTypes.Type(value = PledgesMethod.class, name = "pledges"),
    @JsonSubTypes.Type(value = UsageMethod.class, name = "usage"),
    @JsonSubTypes.Type(value = WorkShareMethod.class, name = "work-share"),
    @JsonSubTypes.Type(value = UnitsMethod.class, name = "contributory-units"),
    @JsonSubTypes.Type(value = HostPremiumMethod.class, name = "host-premium"),
    @JsonSubTypes.Type(value = MixMethod.class, name = "mix")
})
@Schema(
        oneOf = {
            EqualMethod.class,
            FixedMethod.class,
            KeyMethod.class,
            TableKeyMethod.class,
            FixedFirstMethod.class,
            PledgesMethod.class,
            UsageMethod.class,
            WorkShareMethod.class,
            UnitsMethod.class,
            HostPremiumMethod.class,
            MixMethod.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "equal", schema = EqualMethod.class),
            @DiscriminatorMapping(value = "fixed", schema = FixedMethod.class),
            @DiscriminatorMapping(value = "key", schema = KeyMethod.class),
            @DiscriminatorMapping(value = "key-table", schema = TableKeyMethod.class),
            @DiscriminatorMapping(value = "fixed-first", schema = FixedFirstMethod.class),
            @DiscriminatorMapping(value = "pledges", schema = PledgesMethod.class),
            @DiscriminatorMapping(value = "usage", schema = UsageMethod.class),
            @DiscriminatorMapping(value = "work-share", schema = WorkShareMethod.class),
            @DiscriminatorMapping(value = "contributory-units", schema = UnitsMethod.class),
            @DiscriminatorMapping(value = "host-premium", schema = HostPremiumMethod.class),
            @DiscriminatorMapping(value = "mix", schema = MixMethod.class)
        })
public sealed interface SharingMethod
        permits EqualMethod,
                FixedMethod,
                KeyMethod,
                TableKeyMethod,
                FixedFirstMethod,
                PledgesMethod,
                UsageMethod,
                WorkShareMethod,
                UnitsMethod,
                HostPremiumMethod,
                MixMethod {

    /**
     * The exact arithmetic of it, with parties named as in {@link Party}. Tables have been looked up, and parts by kind of
     * budget have got their portions.
     */
    Method arithmetic();

    /** Each nation that it names, with the place where it does. */
    List<Named> named(String pointer);

    /** The same with the values of the tables that it names. */
    default SharingMethod resolved(KeyTables tables) {
        return this;
    }

    /** The same for a budget of this composition. */
    default SharingMethod over(List<Portion> budget) {
        return this;
    }

    /** Other methods inside of it. */
    @JsonIgnore
    default List<SharingMethod> inner() {
        return List.of();
    }

    /** The nation that carries what nobody has taken on, or null. */
    @JsonIgnore
    default String carriesGap() {
        return null;
    }

    /** Weights that stand in the text itself; empty where the shares result from more than them. */
    @JsonIgnore
    default List<TableLine> verbatim() {
        return List.of();
    }

    /** True if the shares do not depend on how a budget is composed. */
    @JsonIgnore
    default boolean fitsAnyBudget() {
        return inner().stream().allMatch(SharingMethod::fitsAnyBudget);
    }

    /** The name of its type, for explanations. */
    default String type() {
        return switch (this) {
            case EqualMethod _ -> "equal";
            case FixedMethod _ -> "fixed";
            case KeyMethod _ -> "key";
            case TableKeyMethod _ -> "key-table";
            case FixedFirstMethod _ -> "fixed-first";
            case PledgesMethod _ -> "pledges";
            case UsageMethod _ -> "usage";
            case WorkShareMethod _ -> "work-share";
            case UnitsMethod _ -> "contributory-units";
            case HostPremiumMethod _ -> "host-premium";
            case MixMethod _ -> "mix";
        };
    }
}

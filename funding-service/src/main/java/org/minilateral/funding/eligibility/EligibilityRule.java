package org.minilateral.funding.eligibility;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes a cost eligible, as data: the nations write and adopt it, the software follows it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AllowedCategories.class, name = "categories"),
    @JsonSubTypes.Type(value = OverheadLimit.class, name = "overhead"),
    @JsonSubTypes.Type(value = CategoryCeiling.class, name = "ceiling"),
    @JsonSubTypes.Type(value = IncurredWithin.class, name = "incurred-within"),
    @JsonSubTypes.Type(value = EvidenceRequired.class, name = "evidence"),
    @JsonSubTypes.Type(value = ClaimedOnce.class, name = "claimed-once")
})
@Schema(
        oneOf = {
            AllowedCategories.class,
            OverheadLimit.class,
            CategoryCeiling.class,
            IncurredWithin.class,
            EvidenceRequired.class,
            ClaimedOnce.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "categories", schema = AllowedCategories.class),
            @DiscriminatorMapping(value = "overhead", schema = OverheadLimit.class),
            @DiscriminatorMapping(value = "ceiling", schema = CategoryCeiling.class),
            @DiscriminatorMapping(value = "incurred-within", schema = IncurredWithin.class),
            @DiscriminatorMapping(value = "evidence", schema = EvidenceRequired.class),
            @DiscriminatorMapping(value = "claimed-once", schema = ClaimedOnce.class)
        })
sealed interface EligibilityRule
        permits AllowedCategories, OverheadLimit, CategoryCeiling, IncurredWithin, EvidenceRequired, ClaimedOnce {

    /** The clause of the arrangement on which it rests, or null. */
    String clause();

    /** Its kind, as its {@code type} says. */
    default String name() {
        return switch (this) {
            case AllowedCategories rule -> "categories";
            case OverheadLimit rule -> "overhead";
            case CategoryCeiling rule -> "ceiling";
            case IncurredWithin rule -> "incurred-within";
            case EvidenceRequired rule -> "evidence";
            case ClaimedOnce rule -> "claimed-once";
        };
    }

    /** Refuses a rule that cannot be followed; the pointer is that of the rule in its body. */
    default void check(String pointer) {}

    /** What in the claim breaks it; empty if nothing does. */
    List<Finding> breaches(Claimed claimed);
}

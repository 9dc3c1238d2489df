package org.minilateral.consortium.arrangement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.Fraction;

/** One condition of entry into effect. Only nations that are bound count: parties and those that apply provisionally. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Condition.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Condition.Nations.class, name = "nations"),
    @JsonSubTypes.Type(value = Condition.Delay.class, name = "delay")
})
@Schema(
        oneOf = {
            Condition.All.class,
            Condition.Count.class,
            Condition.Share.class,
            Condition.Nations.class,
            Condition.Delay.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "all", schema = Condition.All.class),
            @DiscriminatorMapping(value = "count", schema = Condition.Count.class),
            @DiscriminatorMapping(value = "share", schema = Condition.Share.class),
            @DiscriminatorMapping(value = "nations", schema = Condition.Nations.class),
            @DiscriminatorMapping(value = "delay", schema = Condition.Delay.class)
        })
public sealed interface Condition {

    /** Every nation that was invited is bound. */
    @RegisterForReflection
    @Schema(name = "AllCondition")
    record All() implements Condition {}

    /** At least so many nations are bound. */
    @RegisterForReflection
    @Schema(name = "CountCondition")
    record Count(@Min(1) int atLeast) implements Condition {}

    /** The bound nations carry at least this fraction of the scale's whole, such as 2/3 or 0.75: exact, never rounded. */
    @RegisterForReflection
    @Schema(name = "ShareCondition")
    record Share(@NotBlank @Schema(examples = "2/3") String atLeast) implements Condition {
        public Fraction threshold() {
            return Fraction.parse(atLeast);
        }
    }

    /** These nations are bound. */
    @RegisterForReflection
    @Schema(name = "NationsCondition")
    record Nations(@NotEmpty List<@NotNull @NationCode String> nations) implements Condition {}

    /** So many days pass after the other conditions hold. */
    @RegisterForReflection
    @Schema(name = "DelayCondition")
    record Delay(@Min(1) @Max(3660) int days) implements Condition {}
}

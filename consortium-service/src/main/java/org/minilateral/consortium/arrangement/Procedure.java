package org.minilateral.consortium.arrangement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;

/** How a question is decided. Fractions are text, such as 2/3 or 0.75, and compared exactly: at least, unless said otherwise. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Procedure.Unanimity.class, name = "unanimity"),
    @JsonSubTypes.Type(value = Procedure.Silence.class, name = "silence"),
    @JsonSubTypes.Type(value = Procedure.SimpleMajority.class, name = "simple-majority"),
    @JsonSubTypes.Type(value = Procedure.QualifiedMajority.class, name = "qualified-majority"),
    @JsonSubTypes.Type(value = Procedure.Weighted.class, name = "weighted"),
    @JsonSubTypes.Type(value = Procedure.DoubleMajority.class, name = "double-majority"),
    @JsonSubTypes.Type(value = Procedure.Blocking.class, name = "blocking"),
    @JsonSubTypes.Type(value = Procedure.ConsensusThenWeighted.class, name = "consensus-then-weighted")
})
@Schema(
        oneOf = {
            Procedure.Unanimity.class,
            Procedure.Silence.class,
            Procedure.SimpleMajority.class,
            Procedure.QualifiedMajority.class,
            Procedure.Weighted.class,
            Procedure.DoubleMajority.class,
            Procedure.Blocking.class,
            Procedure.ConsensusThenWeighted.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "unanimity", schema = Procedure.Unanimity.class),
            @DiscriminatorMapping(value = "silence", schema = Procedure.Silence.class),
            @DiscriminatorMapping(value = "simple-majority", schema = Procedure.SimpleMajority.class),
            @DiscriminatorMapping(value = "qualified-majority", schema = Procedure.QualifiedMajority.class),
            @DiscriminatorMapping(value = "weighted", schema = Procedure.Weighted.class),
            @DiscriminatorMapping(value = "double-majority", schema = Procedure.DoubleMajority.class),
            @DiscriminatorMapping(value = "blocking", schema = Procedure.Blocking.class),
            @DiscriminatorMapping(value = "consensus-then-weighted", schema = Procedure.ConsensusThenWeighted.class)
        })
public sealed interface Procedure {

    /** True if nations differ in what their votes count. */
    default boolean weighs() {
        return switch (this) {
            case Unanimity(), Silence(), SimpleMajority() -> false;
            case QualifiedMajority ignored -> false;
            case Weighted ignored -> true;
            case DoubleMajority ignored -> true;
            case Blocking ignored -> true;
            case ConsensusThenWeighted ignored -> true;
        };
    }

    /** No vote against; abstention and absence do not block. */
    @RegisterForReflection
    record Unanimity() implements Procedure {}

    /** Adopted unless a nation objects at or before the deadline. */
    @RegisterForReflection
    record Silence() implements Procedure {}

    /** More votes for than against, of those present and voting; each nation has one. */
    @RegisterForReflection
    record SimpleMajority() implements Procedure {}

    /** A fraction of those present and voting, such as two thirds; each nation has one vote. */
    @RegisterForReflection
    record QualifiedMajority(
            @NotBlank @Schema(examples = "2/3") String atLeast) implements Procedure {}

    /** Votes that carry a fraction of all contribution shares in the scope. */
    @RegisterForReflection
    record Weighted(@NotBlank @Schema(examples = "2/3") String shares) implements Procedure {}

    /** A fraction of the parties AND a fraction of the contribution shares in the scope. */
    @RegisterForReflection
    record DoubleMajority(
            @NotBlank @Schema(examples = "1/2") String parties,
            @NotBlank @Schema(examples = "2/3") String shares) implements Procedure {}

    /**
     * Reinforced: adopted unless the votes against reach a number. OCCAR's founders hold ten votes each, and ten block.
     *
     * @param votes votes of the nations that hold more or less than the default
     */
    @RegisterForReflection
    record Blocking(
            @NotNull Map<@NationCode String, @NotNull @Min(0) @Max(MOST) Integer> votes,
            @Min(0) @Max(MOST) @Schema(examples = "1") int defaultVotes,
            @Min(1) @Max(MOST) @Schema(examples = "10") int blockAt)
            implements Procedure {

        /** So many that no sum of votes gets out of hand. */
        private static final int MOST = 1_000_000;

        public int votesOf(String nation) {
            return votes.getOrDefault(nation, defaultVotes);
        }
    }

    /** No vote against; failing that, a fraction of the weighted votes cast, if those cast carry a quorum of the shares. */
    @RegisterForReflection
    record ConsensusThenWeighted(
            @NotBlank @Schema(examples = "2/3") String ofVotesCast,
            @NotBlank @Schema(examples = "1/2") String quorum) implements Procedure {}
}

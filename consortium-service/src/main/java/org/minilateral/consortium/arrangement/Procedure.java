package org.minilateral.consortium.arrangement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.sharing.Fraction;

/** How a question is decided. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Procedure.Unanimity.class, name = "unanimity"),
    @JsonSubTypes.Type(value = Procedure.Silence.class, name = "silence"),
    @JsonSubTypes.Type(value = Procedure.DoubleMajority.class, name = "double-majority")
})
@Schema(
        oneOf = {Procedure.Unanimity.class, Procedure.Silence.class, Procedure.DoubleMajority.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "unanimity", schema = Procedure.Unanimity.class),
            @DiscriminatorMapping(value = "silence", schema = Procedure.Silence.class),
            @DiscriminatorMapping(value = "double-majority", schema = Procedure.DoubleMajority.class)
        })
public sealed interface Procedure {

    /** The name that other services know it by. */
    @JsonIgnore
    String name();

    /** No vote against; abstention and absence do not block. */
    @RegisterForReflection
    record Unanimity() implements Procedure {
        @Override
        public String name() {
            return "UNANIMITY";
        }
    }

    /** Adopted unless a nation objects at or before the deadline. */
    @RegisterForReflection
    record Silence() implements Procedure {
        @Override
        public String name() {
            return "SILENCE";
        }
    }

    /** In favour: at least a fraction of the parties AND at least a fraction of the contribution shares. */
    @RegisterForReflection
    record DoubleMajority(
            @NotBlank @Schema(examples = "1/2") String parties,
            @NotBlank @Schema(examples = "2/3") String shares) implements Procedure {
        @Override
        public String name() {
            return "DOUBLE_MAJORITY";
        }

        public Fraction ofParties() {
            return Fraction.parse(parties);
        }

        public Fraction ofShares() {
            return Fraction.parse(shares);
        }
    }
}

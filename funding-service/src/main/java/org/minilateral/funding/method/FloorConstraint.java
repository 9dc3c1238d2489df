package org.minilateral.funding.method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.constraint.Constraint;
import org.minilateral.sharing.constraint.Floor;

/** The named nations, or everyone if none is named, each bear at least this fraction of the total. */
@RegisterForReflection
public record FloorConstraint(
        @Size(max = Numbers.NATIONS) @Schema(nullable = true)
        List<@NotNull @NationCode String> nations,

        @NotNull @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "1/50")
        String portion,

        @Size(max = 50) @Schema(examples = "7.2", nullable = true)
        String clause)
        implements SharingConstraint {

    @Override
    public Bound bound() {
        return Bound.FLOOR;
    }

    @Override
    public List<Named> named(String pointer) {
        return nations == null ? List.of() : KeyWeight.codes(nations, pointer + "/nations");
    }

    @Override
    public List<Constraint> arithmetic(Map<String, Fraction> before) {
        return List.of(new Floor(nations == null ? Set.of() : Set.copyOf(nations), Fraction.parse(portion)));
    }
}

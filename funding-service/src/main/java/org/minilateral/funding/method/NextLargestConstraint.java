package org.minilateral.funding.method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.constraint.Constraint;
import org.minilateral.sharing.constraint.NextLargest;

/** Whoever bears most bears no more than the next-largest contributor; the excess goes to the others. */
@RegisterForReflection
public record NextLargestConstraint(
        @Size(max = 50) @Schema(examples = "7.3", nullable = true)
        String clause) implements SharingConstraint {

    @Override
    public Bound bound() {
        return Bound.NEXT_LARGEST;
    }

    @Override
    public List<Named> named(String pointer) {
        return List.of();
    }

    @Override
    public List<Constraint> arithmetic(Map<String, Fraction> before) {
        return List.of(new NextLargest());
    }
}

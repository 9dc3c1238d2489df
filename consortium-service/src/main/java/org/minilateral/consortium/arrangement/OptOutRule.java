package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** In an optional programme every party may declare within so many months that it is not interested; silence is taking part. */
@RegisterForReflection
public record OptOutRule(@Min(1) @Max(36) int months) implements Rule {}

package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** A nation whose oldest unpaid call is overdue for more than so many days has no vote until it pays or is excused. */
@RegisterForReflection
public record ArrearsRule(@Min(1) @Max(3660) int days) implements Rule {}

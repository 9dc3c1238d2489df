package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** When the arrangement takes effect: all of its conditions must hold. */
@RegisterForReflection
public record EntryIntoEffectRule(@NotEmpty @Size(max = 10) List<@Valid @NotNull Condition> conditions)
        implements Rule {}

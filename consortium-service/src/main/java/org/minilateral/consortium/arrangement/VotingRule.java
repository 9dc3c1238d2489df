package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** By which procedure some kinds of question are decided. A kind that no clause names is decided by unanimity. */
@RegisterForReflection
public record VotingRule(
        @NotEmpty Set<Question> questions, @NotNull @Valid Procedure procedure) implements Rule {}

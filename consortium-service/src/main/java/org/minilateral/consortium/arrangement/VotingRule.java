package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By which procedure some kinds of question are decided. A kind that no clause names is decided by unanimity.
 *
 * @param quorum the fraction of those entitled to vote that must declare themselves; null for none
 * @param secret true if nobody may learn who voted how; the result gives numbers only
 */
@RegisterForReflection
public record VotingRule(
        @NotEmpty Set<@NotNull Question> questions,
        @NotNull @Valid Procedure procedure,
        @Schema(examples = "1/2") String quorum,
        boolean secret)
        implements Rule {}

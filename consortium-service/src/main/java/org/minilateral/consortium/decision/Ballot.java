package org.minilateral.consortium.decision;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.minilateral.consortium.arrangement.Procedure;

/**
 * How a question is decided and by whom, taken from the arrangement at the moment when it is put and fixed from then on.
 *
 * @param arrangementVersion the version that the clause stands in
 * @param clause the clause that gives the procedure; null where the default, unanimity, applies
 * @param quorum the fraction of those entitled to vote that must declare themselves; null for none
 * @param secret true if nobody may learn who voted how
 * @param suspended nations that would vote, but are in arrears beyond the limit
 * @param mayLeave true if whoever does not want to follow an adopted overrun may leave
 */
@RegisterForReflection
public record Ballot(
        Procedure procedure,
        int arrangementVersion,
        String clause,
        String quorum,
        boolean secret,
        List<Elector> electorate,
        List<String> suspended,
        boolean mayLeave) {}

package org.minilateral.consortium.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** Whether an adopted overrun lets a nation leave. */
@ApplicationScoped
public class Freedom {

    private final Decisions decisions;

    Freedom(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Refuses whom the decision does not free: where its band binds everybody, before it is adopted, who had no vote in it,
     * and who voted for it.
     *
     * @return the consortium that may be left
     */
    public UUID require(UUID decisionId, String nation) {
        Decision decision = decisions.get(decisionId);
        if (!decision.ballot.mayLeave() || !decision.isAdopted() || !decision.hasVote(nation)) {
            throw Refused.state("decision-frees-nobody", decision.number + " gives your nation no right to leave.")
                    .with("clause", decision.ballot.clause());
        }
        if (decision.outcome.inFavour().contains(nation)) {
            throw Refused.state("overrun-accepted", nation + " voted for the overrun, so it is bound by it.");
        }
        return decision.consortiumId;
    }
}

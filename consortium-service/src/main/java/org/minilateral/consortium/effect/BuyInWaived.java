package org.minilateral.consortium.effect;

import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.consortium.accession.Accessions;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.decision.Adopted;
import org.minilateral.consortium.decision.Effect;

/** The newcomer need not pay for the time before it joined. */
@ApplicationScoped
class BuyInWaived implements Effect {

    private final Accessions accessions;

    BuyInWaived(Accessions accessions) {
        this.accessions = accessions;
    }

    @Override
    public Question question() {
        return Question.BUY_IN_WAIVER;
    }

    @Override
    public void take(Adopted decision) {
        accessions.get(decision.consortiumId(), decision.subjectId()).waiveBuyIn();
    }
}

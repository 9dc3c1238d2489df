package org.minilateral.consortium.effect;

import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.decision.Adopted;
import org.minilateral.consortium.decision.Effect;

/** The consortium ends; what is left is settled by funding-service, by cumulative contribution. */
@ApplicationScoped
class Terminated implements Effect {

    private final Consortia consortia;

    Terminated(Consortia consortia) {
        this.consortia = consortia;
    }

    @Override
    public Question question() {
        return Question.TERMINATION;
    }

    @Override
    public void take(Adopted decision) {
        consortia.lock(decision.consortiumId()).terminate();
    }
}

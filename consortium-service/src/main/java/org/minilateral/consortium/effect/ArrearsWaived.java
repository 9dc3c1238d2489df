package org.minilateral.consortium.effect;

import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.arrears.Arrears;
import org.minilateral.consortium.decision.Adopted;
import org.minilateral.consortium.decision.Effect;

/** The nation votes again although it has not paid. */
@ApplicationScoped
class ArrearsWaived implements Effect {

    private final Arrears arrears;

    ArrearsWaived(Arrears arrears) {
        this.arrears = arrears;
    }

    @Override
    public Question question() {
        return Question.ARREARS_WAIVER;
    }

    @Override
    public void take(Adopted decision) {
        arrears.waive(decision.consortiumId(), decision.subjectNation());
    }
}

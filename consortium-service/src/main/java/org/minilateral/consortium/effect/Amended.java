package org.minilateral.consortium.effect;

import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.consortium.amendment.Amendment;
import org.minilateral.consortium.amendment.Amendments;
import org.minilateral.consortium.arrangement.ArrangementVersion;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.decision.Adopted;
import org.minilateral.consortium.decision.Effect;
import org.minilateral.platform.problem.Refused;

/** The proposed text becomes the next version of the arrangement. */
@ApplicationScoped
class Amended implements Effect {

    private final Amendments amendments;
    private final Arrangements arrangements;

    Amended(Amendments amendments, Arrangements arrangements) {
        this.amendments = amendments;
        this.arrangements = arrangements;
    }

    @Override
    public Question question() {
        return Question.AMENDMENT;
    }

    @Override
    public void take(Adopted decision) {
        Amendment amendment = amendments.get(decision.consortiumId(), decision.subjectId());
        ArrangementVersion current = arrangements.current(decision.consortiumId());
        if (current.number() != amendment.basedOn()) {
            throw Refused.state(
                    "amendment-outdated",
                    "Version " + current.number() + " came into force since; propose the amendment on it.");
        }
        arrangements.add(
                current.amended(amendment.title(), amendment.clauses(), decision.decisionId(), decision.adoptedAt()));
    }
}

package org.minilateral.consortium.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.consortium.accession.Accession;
import org.minilateral.consortium.accession.Accessions;
import org.minilateral.consortium.arrangement.AccessionRule;
import org.minilateral.consortium.arrangement.ArrangementVersion;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.Clause;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.arrangement.ScaleRule;
import org.minilateral.consortium.coalition.StandingChanged;
import org.minilateral.consortium.decision.Adopted;
import org.minilateral.consortium.decision.Effect;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.sharing.Fraction;

/** The newcomer may sign; where the arrangement dilutes its scale, the diluted one is its next version. */
@ApplicationScoped
class Admitted implements Effect {

    private final Accessions accessions;
    private final Arrangements arrangements;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    Admitted(
            Accessions accessions,
            Arrangements arrangements,
            Participations participations,
            Outbox outbox,
            Clock clock) {
        this.accessions = accessions;
        this.arrangements = arrangements;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Question question() {
        return Question.ACCESSION;
    }

    @Override
    public void take(Adopted decision) {
        UUID consortiumId = decision.consortiumId();
        Accession accession = accessions.get(consortiumId, decision.subjectId());
        accession.admit(decision.decisionId());
        Participation newcomer = Participation.invited(consortiumId, accession.nation(), LocalDate.now(clock));
        participations.add(newcomer);
        ArrangementVersion current = arrangements.current(consortiumId);
        if (current.terms()
                .the(AccessionRule.class)
                .map(AccessionRule::dilution)
                .orElse(false)) {
            Fraction share = Fraction.parse(accession.share());
            List<Clause> clauses = current.clauses().stream()
                    .map(clause -> diluted(clause, accession.nation(), share))
                    .toList();
            arrangements.add(current.amended(current.title(), clauses, decision.decisionId(), decision.adoptedAt()));
        }
        outbox.write(StandingChanged.of(consortiumId, newcomer, participations.nationsIn(consortiumId)));
    }

    private static Clause diluted(Clause clause, String newcomer, Fraction share) {
        return clause.rule() instanceof ScaleRule scale
                ? new Clause(clause.number(), clause.title(), clause.text(), scale.dilutedBy(newcomer, share))
                : clause;
    }
}

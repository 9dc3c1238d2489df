package org.minilateral.funding.revaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;

/** The lead nation's finance officer values money in another currency at a day: the difference is the scope's. */
@ApplicationScoped
class Revaluing {

    private final Valuing valuing;
    private final Register register;
    private final Journal journal;
    private final Revaluations revaluations;
    private final RevaluationEvents events;
    private final Clock clock;

    Revaluing(
            Valuing valuing,
            Register register,
            Journal journal,
            Revaluations revaluations,
            RevaluationEvents events,
            Clock clock) {
        this.valuing = valuing;
        this.register = register;
        this.journal = journal;
        this.revaluations = revaluations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    RevaluationView revalue(Caller by, UUID consortiumId, NewRevaluation wanted) {
        Valuing.Draft draft = valuing.draft(by.nation(), consortiumId, wanted);
        Revaluation made = draft.revaluation();
        made.number = register.next(consortiumId, Register.Kind.REVALUATION);
        made.revaluedAt = clock.instant();
        made.revaluedBy = by.nation();
        if (draft.valuation().difference() != 0) {
            made.entryNumber = journal.post(
                            draft.valuation().entry(made.scope(), made.id, wanted.on(), made.number, by))
                    .number();
        }
        revaluations.persistAndFlush(made);
        RevaluationView view = RevaluationView.of(made);
        events.revalued(made, view);
        return view;
    }
}

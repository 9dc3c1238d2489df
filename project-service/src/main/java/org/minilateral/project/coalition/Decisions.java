package org.minilateral.project.coalition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The local copy of what consortia decided. */
@ApplicationScoped
@Transactional
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private final Event<DecisionTaken> effects;

    Decisions(Event<DecisionTaken> effects) {
        this.effects = effects;
    }

    /** Keeps the decision and lets it take effect; told a second time, it has none. */
    void record(DecisionTaken taken) {
        if (findById(taken.decisionId()) == null) {
            persist(new Decision(taken));
            effects.fire(taken);
        }
    }
}

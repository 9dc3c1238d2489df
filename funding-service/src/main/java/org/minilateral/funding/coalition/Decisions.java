package org.minilateral.funding.coalition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the consortia have decided. */
@ApplicationScoped
@Transactional
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private final Event<DecisionTaken> effects;

    Decisions(Event<DecisionTaken> effects) {
        this.effects = effects;
    }

    /** Copies the decision and lets it take effect; told again, it has none. */
    void take(DecisionTaken taken) {
        if (findById(taken.decisionId()) == null) {
            persist(new Decision(taken));
            effects.fire(taken);
        }
    }

    /** The nations that had a vote in it; none for a decision that is not known. */
    public Set<String> electorateOf(UUID decisionId) {
        return findByIdOptional(decisionId)
                .map(decision -> Set.copyOf(List.of(decision.electorate)))
                .orElse(Set.of());
    }
}

package org.minilateral.funding.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the followers of this service what becomes of eligibility rules. */
@ApplicationScoped
class EligibilityEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    EligibilityEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void proposed(EligibilityRules rules) {
        write("funding.eligibility-proposed.v1", rules);
    }

    void adopted(EligibilityRules rules) {
        write("funding.eligibility-adopted.v1", rules);
    }

    private void write(String type, EligibilityRules rules) {
        outbox.write(new Happening(
                type,
                "eligibility-rules/" + rules.id,
                rules.consortiumId,
                coalitions.releasableTo(rules.scope()),
                new Told(rules.id, rules.consortiumId, rules.number, rules.validFrom, rules.adoption.decision())));
    }

    @RegisterForReflection
    record Told(UUID eligibilityRulesId, UUID consortiumId, int number, LocalDate validFrom, DecisionRef decision) {}
}

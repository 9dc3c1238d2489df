package org.minilateral.funding.assessment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service what nations owe. */
@ApplicationScoped
class AssessmentEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    AssessmentEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void assessed(Assessment assessment) {
        outbox.write(new Happening(
                "funding.assessed.v1",
                "assessments/" + assessment.id,
                assessment.consortiumId,
                coalitions.releasableTo(assessment.scope()),
                new Told(
                        assessment.id,
                        assessment.number,
                        assessment.consortiumId,
                        assessment.projectId,
                        assessment.basis.budgetId(),
                        assessment.basis.costShareId(),
                        Money.of(assessment.currency, assessment.amount),
                        assessment.lines.stream()
                                .map(line -> new Owed(
                                        line.nation(),
                                        line.underwritten(),
                                        Money.of(assessment.currency, line.assessed())))
                                .toList())));
    }

    void adjusted(Assessment assessment, Adjustment adjustment) {
        outbox.write(new Happening(
                "funding.adjusted.v1",
                "assessments/" + assessment.id,
                assessment.consortiumId,
                coalitions.releasableTo(assessment.scope()),
                new Adjusted(
                        adjustment.id,
                        adjustment.number,
                        assessment.id,
                        assessment.consortiumId,
                        assessment.projectId,
                        adjustment.costShareId,
                        adjustment.lines.stream()
                                .map(line -> new Owed(
                                        line.nation(),
                                        line.underwritten(),
                                        Money.of(assessment.currency, line.adjusted())))
                                .toList())));
    }

    /** @param lines how much more, or less, each owes */
    @RegisterForReflection
    record Adjusted(
            UUID adjustmentId,
            String number,
            UUID assessmentId,
            UUID consortiumId,
            UUID projectId,
            UUID costShareId,
            List<Owed> lines) {}

    @RegisterForReflection
    record Told(
            UUID assessmentId,
            String number,
            UUID consortiumId,
            UUID projectId,
            UUID budgetId,
            UUID costShareId,
            Money amount,
            List<Owed> lines) {}

    @RegisterForReflection
    record Owed(String nation, boolean underwritten, Money amount) {}
}

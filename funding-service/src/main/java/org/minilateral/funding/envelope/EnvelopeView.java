package org.minilateral.funding.envelope;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.platform.money.Money;

/**
 * An envelope, and how much of it is assessed.
 *
 * @param assessed by all budgets of its chain
 * @param remaining what may still be assessed; below zero never
 */
@Schema(name = "Envelope")
record EnvelopeView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(nullable = true) UUID revises,
        String name,
        Money amount,
        @Schema(nullable = true) String priceLevel,
        List<Year> years,
        Money assessed,
        Money remaining,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        String proposedBy,
        Instant proposedAt) {

    /** One year: as planned, and as assessed. */
    @Schema(name = "EnvelopeYearLine")
    record Year(int fiscalYear, Money planned, Money assessed) {}

    static EnvelopeView of(Envelope envelope, Assessed assessed) {
        String currency = envelope.currency;
        return new EnvelopeView(
                envelope.id,
                envelope.consortiumId,
                envelope.projectId,
                envelope.revisesId,
                envelope.name,
                Money.of(currency, envelope.amount),
                envelope.priceLevel,
                envelope.years.stream()
                        .map(year -> new Year(
                                year.fiscalYear(), year.amount(), Money.of(currency, assessed.in(year.fiscalYear()))))
                        .toList(),
                Money.of(currency, assessed.total()),
                Money.of(currency, Math.max(0, envelope.amount - assessed.total())),
                envelope.adoption.state(),
                envelope.adoption.decision(),
                envelope.adoption.notAdopted(),
                envelope.proposedBy,
                envelope.proposedAt);
    }
}

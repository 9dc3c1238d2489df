package org.minilateral.funding.settlement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * What a nation owes a consortium, or one of its projects, now, and what it is owed.
 *
 * @param projectId null for the books of the consortium itself
 * @param notCalled assessed, and not due before it is called
 * @param called called and not paid yet
 * @param interest owed for late payment
 * @param advances paid beyond what was called
 * @param surplus shared with the nation, and not taken up yet
 * @param claims approved claims of its organisations, not paid yet
 * @param net called and interest less what it is owed; below zero if it is to be paid
 */
@Schema(name = "NationalPosition")
record PositionView(
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        String nation,
        Money notCalled,
        Money called,
        Money interest,
        Money advances,
        Money surplus,
        Money claims,
        Money net) {

    static PositionView of(Holding holding) {
        String currency = holding.currency();
        return new PositionView(
                holding.consortiumId(),
                holding.projectId(),
                holding.nation(),
                Money.of(currency, holding.notCalled()),
                Money.of(currency, holding.called()),
                Money.of(currency, holding.interest()),
                Money.of(currency, holding.advances()),
                Money.of(currency, holding.surplus()),
                Money.of(currency, holding.claims()),
                Money.of(currency, holding.net()));
    }
}

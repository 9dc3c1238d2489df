package org.minilateral.funding.statement;

import java.util.UUID;
import org.minilateral.platform.money.Money;

/** What a nation owes to a scope in one currency, in minor units; a sum of such has no nation, no project or neither. */
record Share(
        String nation,
        UUID projectId,
        String currency,
        long called,
        long paid,
        long credited,
        long notCalled,
        long advances,
        ContributionMatrix.CellAccounts accounts) {

    static Share none(String nation, UUID projectId, String currency) {
        return new Share(nation, projectId, currency, 0, 0, 0, 0, 0, null);
    }

    Share plus(Share other) {
        return new Share(
                nation,
                projectId,
                currency,
                Math.addExact(called, other.called),
                Math.addExact(paid, other.paid),
                Math.addExact(credited, other.credited),
                Math.addExact(notCalled, other.notCalled),
                Math.addExact(advances, other.advances),
                null);
    }

    long outstanding() {
        return called - paid - credited;
    }

    ContributionMatrix.Cell cell() {
        return new ContributionMatrix.Cell(nation, projectId, amounts(), accounts);
    }

    ContributionMatrix.Amounts amounts() {
        return new ContributionMatrix.Amounts(
                money(Math.addExact(called, notCalled)),
                money(called),
                money(paid),
                money(credited),
                money(outstanding()),
                money(notCalled),
                money(advances));
    }

    private Money money(long minor) {
        return Money.of(currency, minor);
    }
}

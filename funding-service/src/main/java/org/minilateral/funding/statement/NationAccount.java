package org.minilateral.funding.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * A nation's account with a consortium, from the journal alone, with what happened in the period:
 * {@code opening + assessed + adjusted - received - credited = closing}.
 *
 * @param opening what it owed in cash before the period, called or not
 * @param assessed what it was assessed
 * @param adjusted what was added to that or taken from it: by a retroactive scale, a withdrawal, the unmet part of a
 *     contribution in kind, a correction
 * @param received what its money paid of it, without what was sent back
 * @param credited what was set off by claims and surplus, or given up
 * @param closing what it owes in cash at the close
 * @param advances what it has paid beyond its calls, at the close
 * @param surplus what it is owed of surplus, at the close
 * @param claims what its organisations are owed, at the close
 */
@Schema(name = "NationAccount")
record NationAccount(
        String nation,
        Money opening,
        Money assessed,
        Money adjusted,
        Money received,
        Money credited,
        Money closing,
        Money advances,
        Money surplus,
        Money claims,
        Interest interest,
        InKind inKind) {

    /**
     * Interest for late payment: {@code opening + charged - received - waived = closing}.
     *
     * @param closing what is charged and neither paid nor waived, at the close
     */
    @Schema(name = "NationInterest")
    record Interest(Money opening, Money charged, Money received, Money waived, Money closing) {}

    /**
     * Contributions in kind: {@code opening + agreed - credited - shortfall = closing}.
     *
     * @param closing what is promised and not accepted, at the close
     */
    @Schema(name = "NationInKind")
    record InKind(Money opening, Money agreed, Money credited, Money shortfall, Money closing) {}
}

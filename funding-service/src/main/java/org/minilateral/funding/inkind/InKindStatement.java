package org.minilateral.funding.inkind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;

/**
 * What nations contribute in kind, by the agreements, and whether the journal says the same. In each line
 * {@code value = credited + shortfall + open}.
 *
 * @param recordedUntil when the last entry known to it was recorded; asked again with this instant it comes out the same
 */
record InKindStatement(
        UUID consortiumId,
        Marking marking,
        LocalDate asOf,
        @Schema(nullable = true) Instant recordedUntil,

        @Schema(examples = "JE-2026-000123", nullable = true)
        String lastEntry,

        List<Line> agreements,
        List<Nation> nations,
        List<TieOut> tieOuts) {

    @Schema(name = "InKindMarking")
    record Marking(Clearance level, SortedSet<String> releasableTo) {}

    /** An agreement. */
    @Schema(name = "InKindLine")
    record Line(
            UUID agreementId,
            @Schema(examples = "IK-2026-0001") String number,
            UUID projectId,
            UUID workPackageId,
            String nation,
            String description,
            Amounts amounts) {}

    /** All agreements of a nation in one currency. */
    @Schema(name = "InKindNation")
    record Nation(String nation, Amounts amounts) {}

    /**
     * @param credited by accepted milestones
     * @param shortfall unmet when the agreement ended, and due in cash since
     * @param open what milestones can still credit
     */
    @Schema(name = "InKindAmounts")
    record Amounts(Money value, Money credited, Money shortfall, Money open) {

        static Amounts of(String currency, long value, long credited, long shortfall) {
            return new Amounts(
                    Money.of(currency, value),
                    Money.of(currency, credited),
                    Money.of(currency, shortfall),
                    Money.of(currency, value - credited - shortfall));
        }

        Amounts plus(Amounts other) {
            return of(
                    value.currency(),
                    Math.addExact(value.minor(), other.value.minor()),
                    Math.addExact(credited.minor(), other.credited.minor()),
                    Math.addExact(shortfall.minor(), other.shortfall.minor()));
        }
    }

    /** What the open parts of a nation sum to, and what its account in the journal holds. */
    @Schema(name = "InKindTieOut")
    record TieOut(AccountKind control, String nation, Money statement, Money trialBalance, boolean tiesOut) {}
}

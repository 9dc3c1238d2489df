package org.minilateral.funding.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;

class SettlementTest {

    private static final LocalDate CALLED = LocalDate.of(2026, 3, 1);

    @Test
    void theCallIsSettledAndTheRestIsAnAdvance() {
        List<Entry> entries = entries(CALLED, 70_00);
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.postings())
                        .extracting(Posting::account, Posting::minor)
                        .containsExactly(
                                tuple(AccountKind.BANK, 100_00L),
                                tuple(AccountKind.RECEIVABLE_CALLED, -70_00L),
                                tuple(AccountKind.ADVANCES, -30_00L)));
    }

    @Test
    void aLineOfNothingIsNotBooked() {
        assertThat(entries(CALLED, 100_00).getFirst().postings()).hasSize(2);
        assertThat(entries(CALLED, 0).getFirst().postings()).hasSize(2);
    }

    @Test
    void earlyMoneyIsAnAdvanceUntilTheCall() {
        List<Entry> entries = entries(CALLED.minusDays(1), 70_00);
        assertThat(entries).extracting(Entry::effectiveOn).containsExactly(CALLED.minusDays(1), CALLED);
        assertThat(entries.get(0).postings())
                .extracting(Posting::account, Posting::minor)
                .containsExactly(tuple(AccountKind.BANK, 100_00L), tuple(AccountKind.ADVANCES, -100_00L));
        assertThat(entries.get(1).postings())
                .extracting(Posting::account, Posting::minor)
                .containsExactly(tuple(AccountKind.ADVANCES, 70_00L), tuple(AccountKind.RECEIVABLE_CALLED, -70_00L));
        assertThat(entries(CALLED.minusDays(1), 0)).hasSize(1);
    }

    private static List<Entry> entries(LocalDate valueDate, long settled) {
        return new Settlement(
                        UUID.randomUUID(),
                        "RC-2026-0001",
                        new Scope(UUID.randomUUID(), null),
                        "FRA",
                        new Money("EUR", "100.00"),
                        settled,
                        valueDate,
                        CALLED)
                .entries(new Caller("clerk", "clerk", "DEU", Clearance.LIMITED, null, null));
    }
}

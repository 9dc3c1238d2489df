package org.minilateral.funding;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.release.Acting;

/** Entries whose documents other features make: what was spent, what organisations claim. */
final class Booking {

    private static final Caller CLERK = new Caller("clerk", "clerk", null, Clearance.LIMITED, null, null);

    private Booking() {}

    static Booked book(Scene scene, Entry.Kind kind, LocalDate on, Posting... lines) {
        var entry =
                new Entry(new Scope(scene.id(), null), kind, UUID.randomUUID(), on, "a test", CLERK, List.of(lines));
        Journal journal = Arc.container().instance(Journal.class).get();
        return Acting.asService(() -> QuarkusTransaction.requiringNew().call(() -> journal.post(entry)));
    }

    /** An approved claim of a nation's organisation. */
    static void claim(Scene scene, String nation, String amount, LocalDate on) {
        book(
                scene,
                Entry.Kind.CLAIM,
                on,
                Posting.debitWork(AccountKind.EXPENSE, null, new Money("EUR", amount)),
                Posting.credit(AccountKind.CLAIMS_PAYABLE, nation, new Money("EUR", amount)));
    }
}

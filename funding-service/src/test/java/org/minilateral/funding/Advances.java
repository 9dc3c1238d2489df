package org.minilateral.funding;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.release.Acting;

/** The books of a consortium of its own, with entries that have no story: an advance of one euro each. */
public record Advances(UUID id, List<String> nations, List<String> entries) {

    private static final Caller CLERK = new Caller("clerk", "a \"clerk\"", null, Clearance.LIMITED, null, null);

    public static Advances of(String... nations) {
        return new Advances(Scene.of(nations).id(), List.of(nations), new ArrayList<>());
    }

    public RequestSpecification reader() {
        return new Scene(id, nations).reader();
    }

    public void book(int count) {
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                post(i);
            }
        }));
    }

    /** Books these lines. */
    public void post(List<Posting> lines) {
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> post("a test", lines)));
    }

    /** Books one entry, and commits it when told to. */
    public void bookAndHold(CountDownLatch booked, CountDownLatch go) {
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
            post(0);
            booked.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private void post(int number) {
        Money euro = new Money("EUR", "1.00");
        post(
                "advance\nnumber \t" + number + " — ärgerlich",
                List.of(
                        Posting.debit(AccountKind.BANK, null, euro),
                        Posting.credit(AccountKind.ADVANCES, nations.getFirst(), euro)));
    }

    private void post(String reason, List<Posting> lines) {
        var entry = new Entry(
                new Scope(id, null),
                Entry.Kind.RECEIPT,
                UUID.randomUUID(),
                LocalDate.of(2026, 2, 28),
                reason,
                CLERK,
                lines);
        entries.add(
                Arc.container().instance(Journal.class).get().post(entry).id().toString());
    }
}

package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.minilateral.funding.call.Dues;
import org.minilateral.funding.call.OpenDue;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.exchange.Exchange;
import org.minilateral.platform.problem.Refused;

/**
 * Finds the dues that a payment settles: as its nation told, or the oldest first. All are in one currency, so that an entry
 * converts between two at most: that of the first call that was named; else the payment's own, if anything is owed in it; else
 * that of the oldest debt.
 */
@ApplicationScoped
class Choosing {

    private final Acceptance acceptance;
    private final Dues dues;
    private final Exchange exchange;
    private final Coalitions coalitions;

    Choosing(Acceptance acceptance, Dues dues, Exchange exchange, Coalitions coalitions) {
        this.acceptance = acceptance;
        this.dues = dues;
        this.exchange = exchange;
        this.coalitions = coalitions;
    }

    /** The dues are locked until the transaction ends; a payment that can't be one is refused. */
    List<Candidate> candidates(Payment payment) {
        acceptance.check(payment);
        dues.takeTurns(payment.scope(), List.of(payment.nation()));
        requireCalled(payment);
        List<OpenDue> open = dues.lockOpen(payment.scope(), payment.nation());
        if (open.isEmpty()) {
            requireTakingPart(payment);
        }
        List<OpenDue> wanted = inOrder(payment, open);
        String currency = currency(payment, wanted);
        return wanted.stream()
                .filter(due -> due.currency().equals(currency))
                .map(due -> candidate(payment, due))
                .toList();
    }

    private Candidate candidate(Payment payment, OpenDue due) {
        var effectiveOn = Candidate.effectiveOn(due, payment.valueDate());
        return new Candidate(
                due,
                exchange.quote(payment.amount().currency(), due.currency(), effectiveOn, "/amount/currency"),
                effectiveOn,
                payment.valueDate().isBefore(due.issuedOn()));
    }

    private static List<OpenDue> inOrder(Payment payment, List<OpenDue> open) {
        if (payment.applyTo().isEmpty()) {
            return Stream.concat(
                            open.stream().filter(due -> due.callId().equals(payment.callId())),
                            open.stream().filter(due -> !due.callId().equals(payment.callId())))
                    .toList();
        }
        Map<UUID, OpenDue> byCall = new LinkedHashMap<>();
        open.forEach(due -> byCall.put(due.callId(), due));
        List<OpenDue> told = payment.applyTo().stream()
                .distinct()
                .filter(byCall::containsKey)
                .map(byCall::get)
                .toList();
        if (told.stream().map(OpenDue::currency).distinct().count() > 1) {
            throw Refused.field("currencies-mixed", "/applyTo", "One payment settles calls in one currency.");
        }
        return told;
    }

    private static String currency(Payment payment, List<OpenDue> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        OpenDue first = wanted.getFirst();
        String own = payment.amount().currency();
        boolean named =
                first.callId().equals(payment.callId()) || !payment.applyTo().isEmpty();
        boolean owesOwn = wanted.stream().anyMatch(due -> due.currency().equals(own));
        return !named && owesOwn ? own : first.currency();
    }

    private void requireCalled(Payment payment) {
        if (payment.callId() != null && !isCalled(payment, payment.callId())) {
            throw Refused.field("nation-not-called", "/nation", "The call asks nothing of " + payment.nation() + ".");
        }
        for (int i = 0; i < payment.applyTo().size(); i++) {
            if (!isCalled(payment, payment.applyTo().get(i))) {
                throw Refused.field(
                        "nation-not-called",
                        "/applyTo/" + i,
                        "There is no such call that asks something of " + payment.nation() + ".");
            }
        }
    }

    private boolean isCalled(Payment payment, UUID callId) {
        return dues.isCalled(payment.scope(), callId, payment.nation());
    }

    private void requireTakingPart(Payment payment) {
        boolean paid = payment.callId() != null || !payment.applyTo().isEmpty();
        if (!paid
                && !coalitions
                        .nationsOf(payment.scope(), List.of(payment.nation()))
                        .contains(payment.nation())) {
            throw Refused.field(
                    "nation-not-taking-part", "/nation", payment.nation() + " neither takes part nor owes anything.");
        }
    }
}

package org.minilateral.funding.receipt;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.funding.call.Call;
import org.minilateral.funding.call.Calls;
import org.minilateral.funding.call.Dues;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer records what a nation paid on a call. */
@ApplicationScoped
class Receiving {

    private final Calls calls;
    private final Dues dues;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    Receiving(Calls calls, Dues dues, Bookkeeping bookkeeping, Clock clock) {
        this.calls = calls;
        this.dues = dues;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    ReceiptView record(SecurityIdentity identity, UUID callId, NewReceipt wanted) {
        Call call = calls.get(callId);
        check(call, wanted);
        if (dues.lock(callId, wanted.nation()).isEmpty()) {
            throw Refused.field(
                    "nation-not-called", "/nation", call.number() + " asks nothing of " + wanted.nation() + ".");
        }
        UUID receiptId = UuidCreator.getTimeOrderedEpoch();
        // Before the call was issued there was nothing to settle.
        LocalDate effectiveOn = wanted.valueDate().isBefore(call.issuedOn()) ? call.issuedOn() : wanted.valueDate();
        long settled = dues.settle(callId, wanted.nation(), wanted.amount().minor(), effectiveOn, "RECEIPT", receiptId);
        return bookkeeping.book(
                call,
                wanted,
                number -> new Settlement(
                        receiptId,
                        number,
                        call.scope(),
                        wanted.nation(),
                        wanted.amount(),
                        settled,
                        wanted.valueDate(),
                        call.issuedOn()),
                Caller.of(identity));
    }

    private void check(Call call, NewReceipt wanted) {
        if (!wanted.amount().currency().equals(call.currency())) {
            throw Refused.field(
                    "currency-without-rate",
                    "/amount/currency",
                    "The debt is in " + call.currency() + ", and there is no rate for another currency.");
        }
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A receipt is of more than nothing.");
        }
        // Tomorrow in UTC is today on the other side of the date line.
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        if (wanted.valueDate().isAfter(latest)) {
            throw Refused.field("value-date-in-future", "/valueDate", "The bank has not credited it yet.");
        }
    }
}

package org.minilateral.funding.receipt;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.minilateral.funding.call.DueSettlement;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** An approver of the lead nation undoes a receipt that another person recorded: its money was returned, or was never its. */
@ApplicationScoped
class Reversing {

    private final Acceptance acceptance;
    private final Receipts receipts;
    private final Reopening reopening;
    private final Register register;
    private final Undoing undoing;
    private final ReceiptEvents events;

    Reversing(
            Acceptance acceptance,
            Receipts receipts,
            Reopening reopening,
            Register register,
            Undoing undoing,
            ReceiptEvents events) {
        this.acceptance = acceptance;
        this.receipts = receipts;
        this.reopening = reopening;
        this.register = register;
        this.undoing = undoing;
        this.events = events;
    }

    @Transactional
    Receipt reverse(Caller by, UUID receiptId, NewReversal wanted) {
        Receipt receipt = receipts.get(receiptId);
        if (receipt.recordedSubject.equals(by.subject())) {
            throw Refused.state("proposer-never-approves", "Who recorded a receipt does not reverse it.");
        }
        acceptance.requirePassed(wanted.on(), "reversal-in-future", "/on", "That day has not come yet.");
        if (wanted.on().isBefore(receipt.valueDate)) {
            throw Refused.field("reversal-too-early", "/on", "The money came on " + receipt.valueDate + ".");
        }
        UUID reversalId = UuidCreator.getTimeOrderedEpoch();
        Map<PaymentPart, DueSettlement> lines = reopening.reopen(receipt, reversalId, wanted.on());
        undoing.requireStanding(receipt);
        String number = register.next(receipt.consortiumId, Register.Kind.REVERSAL);
        events.reversed(receipt, undoing.undo(receipt, lines, reversalId, number, wanted, by));
        return receipt;
    }
}

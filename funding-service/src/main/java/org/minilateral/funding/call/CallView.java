package org.minilateral.funding.call;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.costshare.Exact;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/**
 * A call as its nations see it.
 *
 * @param lines how the instalment was divided
 * @param dues what each nation has to pay, and has paid
 */
@Schema(name = "Call")
record CallView(
        UUID id,
        UUID assessmentId,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "CALL-2026-0001") String number,
        int sequence,
        Money amount,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Schema(nullable = true) String reference,
        @Schema(examples = "JE-2026-000124") String entryNumber,
        List<Line> lines,
        List<Payable> dues) {

    /** {@code exactShare + carryIn = billed + carryOut}, exact and in the currency's own unit. */
    @Schema(name = "CallLine")
    record Line(
            String nation,
            boolean underwritten,
            @Schema(examples = "33.335") String exactShare,
            @Schema(examples = "0") String carryIn,
            Money billed,
            @Schema(examples = "-0.005") String carryOut) {}

    /**
     * What one nation pays.
     *
     * @param paymentReference end-to-end reference (ISO 11649) for the payment
     */
    @Schema(name = "Due")
    record Payable(
            String nation,
            Money amount,
            Money paid,
            Money outstanding,
            @Schema(examples = "RF66000000000ABCDEU") String paymentReference) {}

    static CallView of(Call call, List<Due> dues) {
        String currency = call.currency;
        return new CallView(
                call.id,
                call.assessmentId,
                call.consortiumId,
                call.projectId,
                call.number,
                call.sequence,
                Money.of(currency, call.amount),
                call.issuedOn,
                call.dueOn,
                call.reference,
                call.entryNumber,
                call.lines.stream()
                        .map(line -> new Line(
                                line.nation(),
                                line.underwritten(),
                                Exact.amount(Fraction.parse(line.exact()), currency),
                                Exact.amount(Fraction.parse(line.carryIn()), currency),
                                Money.of(currency, line.billed()),
                                Exact.amount(line.open(), currency)))
                        .toList(),
                dues.stream()
                        .map(due -> new Payable(
                                due.key.nation(),
                                Money.of(currency, due.billed),
                                Money.of(currency, due.paid),
                                Money.of(currency, due.outstanding()),
                                due.paymentReference))
                        .toList());
    }
}

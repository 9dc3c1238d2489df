package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what is known of receipts: what they settled, what is left of them, and what undid them. */
@ApplicationScoped
@Transactional
class Showing {

    private final PaymentParts parts;
    private final Advances advances;
    private final Reversals reversals;

    Showing(PaymentParts parts, Advances advances, Reversals reversals) {
        this.parts = parts;
        this.advances = advances;
        this.reversals = reversals;
    }

    ReceiptView show(Receipt receipt) {
        return show(List.of(receipt)).getFirst();
    }

    List<ReceiptView> show(List<Receipt> receipts) {
        List<UUID> ids = receipts.stream().map(receipt -> receipt.id).toList();
        var partsOf = parts.of(ids).stream().collect(Collectors.groupingBy(part -> part.receiptId));
        Map<UUID, Advance> advanceOf =
                advances.of(ids).stream().collect(Collectors.toMap(advance -> advance.receiptId, Function.identity()));
        Map<UUID, Reversal> reversalOf = reversals.of(ids).stream()
                .collect(Collectors.toMap(reversal -> reversal.receiptId, Function.identity()));
        return receipts.stream()
                .map(receipt -> ReceiptView.of(
                        receipt,
                        partsOf.getOrDefault(receipt.id, List.of()),
                        advanceOf.get(receipt.id),
                        reversalOf.get(receipt.id)))
                .toList();
    }
}

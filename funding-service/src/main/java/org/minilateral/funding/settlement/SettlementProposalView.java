package org.minilateral.funding.settlement;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * Transfers after which the nations and consortia named here owe each other nothing. A proposal: nothing is booked by it.
 *
 * @param nations those that take part in all of the consortia; only their positions count, so that each sees the whole
 * @param madeAt the instant whose balances were settled
 * @param atLeast no way to settle has fewer transfers than this
 * @param fewest whether it is proven that no way has fewer transfers than this one
 */
@Schema(name = "SettlementProposal")
record SettlementProposalView(
        UUID id,
        String currency,
        List<UUID> consortia,
        List<String> nations,
        Instant madeAt,
        String madeBy,
        List<Position> positions,
        List<Payment> transfers,
        int atLeast,
        boolean fewest) {

    static SettlementProposalView of(SettlementProposal proposal) {
        return new SettlementProposalView(
                proposal.id,
                proposal.currency,
                Arrays.asList(proposal.consortia),
                Arrays.asList(proposal.nations),
                proposal.madeAt,
                proposal.madeBy,
                proposal.positions.stream()
                        .map(owed -> new Position(
                                owed.consortiumId(), owed.nation(), Money.of(proposal.currency, owed.amount())))
                        .toList(),
                proposal.transfers.stream()
                        .map(transfer -> new Payment(
                                transfer.from(), transfer.to(), Money.of(proposal.currency, transfer.amount())))
                        .toList(),
                proposal.atLeast,
                proposal.isFewest);
    }

    /** @param owed what the nation has to pay; below zero what it is to be paid */
    @Schema(name = "SettlementPosition")
    record Position(UUID consortiumId, String nation, Money owed) {}

    @Schema(name = "SettlementTransfer")
    record Payment(Party from, Party to, Money amount) {}
}

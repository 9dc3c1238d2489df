package org.minilateral.funding.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Finds few transfers that settle what everybody owes. Only the net amounts matter. A group whose amounts sum to zero settles
 * within itself by one transfer less than it has parties, so the fewest transfers are the parties less the most such groups:
 * exact for up to 20 parties. For more, pairs that settle each other are taken out first, and the rest takes at most one
 * transfer less than there are parties.
 */
final class Netting {

    static final int EXACT = 20;

    private Netting() {}

    /**
     * @param owed by party, in minor units: above zero for who has to pay, below for who is to be paid; they sum to zero
     */
    static Plan settle(Map<Party, Long> owed) {
        List<Position> open = new TreeMap<>(owed)
                .entrySet().stream()
                        .filter(party -> party.getValue() != 0)
                        .map(party -> new Position(party.getKey(), party.getValue()))
                        .toList();
        if (open.stream().mapToLong(Position::owed).reduce(0, Math::addExact) != 0) {
            throw new IllegalArgumentException("What some owe others are not owed");
        }
        if (open.size() <= EXACT) {
            List<Transfer> transfers = ZeroSumGroups.of(open).stream()
                    .flatMap(group -> chain(group).stream())
                    .toList();
            return new Plan(sorted(transfers), transfers.size());
        }
        return ofMany(open);
    }

    private static Plan ofMany(List<Position> open) {
        var transfers = new ArrayList<Transfer>();
        var rest = new TreeMap<Party, Long>();
        Map<Long, List<Position>> payers = new TreeMap<>();
        open.stream()
                .filter(Position::pays)
                .forEach(payer -> payers.computeIfAbsent(payer.owed(), amount -> new ArrayList<>())
                        .add(payer));
        open.stream().filter(position -> !position.pays()).forEach(payee -> {
            List<Position> fitting = payers.getOrDefault(-payee.owed(), List.of());
            if (fitting.isEmpty()) {
                rest.put(payee.party(), payee.owed());
            } else {
                transfers.add(new Transfer(fitting.removeFirst().party(), payee.party(), -payee.owed()));
            }
        });
        payers.values().forEach(left -> left.forEach(payer -> rest.put(payer.party(), payer.owed())));
        if (rest.size() <= EXACT) {
            transfers.addAll(settle(rest).transfers());
        } else {
            transfers.addAll(chain(rest.entrySet().stream()
                    .map(party -> new Position(party.getKey(), party.getValue()))
                    .toList()));
        }
        // Everybody pays or is paid at least once, and a transfer has one of each.
        long paying = open.stream().filter(Position::pays).count();
        return new Plan(sorted(transfers), (int) Math.max(paying, open.size() - paying));
    }

    /** The largest payer pays the largest payee as much as both allow, until nothing is open. */
    private static List<Transfer> chain(List<Position> group) {
        var largestFirst = Comparator.comparingLong((Position position) -> -Math.abs(position.owed()))
                .thenComparing(Position::party);
        var payers = new PriorityQueue<>(largestFirst);
        var payees = new PriorityQueue<>(largestFirst);
        group.forEach(position -> (position.pays() ? payers : payees).add(position));
        var transfers = new ArrayList<Transfer>();
        while (!payers.isEmpty()) {
            Position payer = payers.remove();
            Position payee = payees.remove();
            long amount = Math.min(payer.owed(), -payee.owed());
            transfers.add(new Transfer(payer.party(), payee.party(), amount));
            if (payer.owed() > amount) {
                payers.add(new Position(payer.party(), payer.owed() - amount));
            }
            if (-payee.owed() > amount) {
                payees.add(new Position(payee.party(), payee.owed() + amount));
            }
        }
        return transfers;
    }

    private static List<Transfer> sorted(List<Transfer> transfers) {
        return transfers.stream()
                .sorted(Comparator.comparing(Transfer::from).thenComparing(Transfer::to))
                .toList();
    }

    /** A party and what it has to pay; below zero what it is to be paid. */
    record Position(Party party, long owed) {
        boolean pays() {
            return owed > 0;
        }
    }
}

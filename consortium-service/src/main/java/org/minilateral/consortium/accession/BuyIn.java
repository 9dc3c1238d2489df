package org.minilateral.consortium.accession;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.minilateral.consortium.arrangement.ScaleRule;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Apportionment;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Shares;

/**
 * What a newcomer pays so that all stand as if it had taken part from the start, and what the others get back: their
 * earlier contributions are shared anew on the diluted scale.
 */
record BuyIn(Money newcomerPays, List<Refund> refunds) {

    /** What one nation gets back. */
    record Refund(String nation, Money amount) {}

    /** @param contributed all contributions so far, as the nations carried them by the scale before the accession */
    static BuyIn of(ScaleRule before, String newcomer, Fraction share, Money contributed) {
        Fraction part = share.dividedBy(before.wholeWeight());
        long pays = part.times(Fraction.of(contributed.minor())).floor().longValueExact();
        SequencedMap<String, Fraction> exact = new LinkedHashMap<>();
        Fraction sum = Fraction.sum(before.entries().stream()
                .map(entry -> before.carriedWeightOf(entry.nation()))
                .toList());
        before.entries()
                .forEach(entry -> exact.put(
                        entry.nation(),
                        Fraction.of(pays)
                                .times(before.carriedWeightOf(entry.nation()))
                                .dividedBy(sum)));
        List<Refund> refunds = Apportionment.of(new Shares(exact)).entrySet().stream()
                .map(line -> new Refund(line.getKey(), Money.of(contributed.currency(), line.getValue())))
                .toList();
        return new BuyIn(Money.of(contributed.currency(), pays), refunds);
    }
}

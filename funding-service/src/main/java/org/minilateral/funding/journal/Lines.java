package org.minilateral.funding.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Reads the lines of a request. */
final class Lines {

    private Lines() {}

    /** The postings, those of one currency together; refuses lines that don't balance in each currency. */
    static List<Posting> balanced(List<NewLine> lines, String pointer) {
        List<Posting> postings = new ArrayList<>(lines.size());
        Map<String, Long> sums = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Posting posting = lines.get(at).posting(pointer + "/" + at);
            postings.add(posting);
            // A thousand lines of 10^15 at most: no sum leaves a long.
            sums.merge(posting.currency(), posting.minor(), Math::addExact);
        }
        sums.forEach((currency, sum) -> {
            if (sum != 0) {
                throw Refused.field("entry-balances", pointer, "The lines in " + currency + " do not balance.")
                        .with("currency", currency)
                        .with("difference", difference(currency, sum));
            }
        });
        postings.sort(Comparator.comparing(Posting::currency));
        return List.copyOf(postings);
    }

    private static Object difference(String currency, long sum) {
        return Math.abs(sum) <= Money.LARGEST ? Money.of(currency, sum) : "more than one amount can be";
    }
}

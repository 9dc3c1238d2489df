package org.minilateral.consortium.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.minilateral.consortium.capability.Bonds;
import org.minilateral.consortium.capability.Offer;
import org.minilateral.platform.problem.Refused;

/** From a need, the offers and the agreements that somebody may see to the coalitions that could meet it. */
final class Finding {

    private final Need need;

    private Finding(Need need) {
        this.need = need;
    }

    static SearchResult find(Need need, List<Offer> offers, Bonds bonds) {
        return new Finding(need).find(offers, bonds);
    }

    private SearchResult find(List<Offer> offers, Bonds bonds) {
        SortedMap<String, Contribution> matched = Matching.contributions(offers, need);
        List<String> leftOut = matched.keySet().stream()
                .filter(nation -> !need.asked().key().names(nation))
                .toList();
        leftOut.forEach(matched::remove);
        if (matched.size() > CoverProblem.LARGEST) {
            throw Refused.field(
                    "too-many-nations",
                    "/nations/exclude",
                    matched.size() + " nations have something to bring; exclude some, for at most "
                            + CoverProblem.LARGEST + " are compared.");
        }
        Contenders contenders = new Contenders(need, matched.values(), bonds);
        CoverProblem problem = contenders.problem();
        Solution solution = BranchAndBound.solve(problem);
        long met = Arrays.stream(problem.covers()).reduce(0, (one, other) -> one | other);
        return new SearchResult(
                need.last(),
                List.copyOf(matched.keySet()),
                leftOut,
                IntStream.range(0, need.requirements().size())
                        .filter(place -> (met >>> place & 1) == 0)
                        .boxed()
                        .toList(),
                solution.proven(),
                candidates(solution.coalitions(), new Describing(need, contenders)));
    }

    private static List<Candidate> candidates(List<Coalition> coalitions, Describing describing) {
        List<Candidate> candidates = new ArrayList<>();
        Coalition before = null;
        for (Coalition coalition : coalitions) {
            candidates.add(describing.describe(coalition, candidates.size() + 1, before));
            before = coalition;
        }
        return candidates;
    }
}

package org.minilateral.consortium.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minilateral.consortium.capability.Willingness;
import org.minilateral.consortium.finder.Candidate.Covered;
import org.minilateral.consortium.finder.Candidate.Member;
import org.minilateral.platform.money.Money;

/** Puts into sentences why a candidate stands where it stands and why each nation is in it. */
final class Explaining {

    private final Need need;
    private final Candidate candidate;
    private final List<String> sentences = new ArrayList<>();

    Explaining(Need need, Candidate candidate) {
        this.need = need;
        this.candidate = candidate;
    }

    /** @param before the coalition that ranks directly before it; null for the first */
    Candidate explained(Coalition coalition, Coalition before) {
        long covered =
                candidate.requirements().size() - candidate.gap().requirements().size();
        sentences.add("Covers " + covered + " of " + candidate.requirements().size() + " requirements, "
                + candidate.coverage() + " by weight, with " + counted(coalition.blockers(), "blocker") + ".");
        if (before != null) {
            sentences.add(comparison(coalition, before));
        }
        for (int place : candidate.gap().requirements()) {
            sentences.add(
                    "Nobody in it covers " + need.requirements().get(place).text() + ".");
        }
        if (coalition.gap() > 0) {
            sentences.add(text(candidate.gap().funding()) + " of "
                    + text(need.asked().budget()) + " lie beyond what its nations declared.");
        }
        candidate.members().forEach(member -> explain(member, coalition.size()));
        return new Candidate(
                candidate.rank(),
                candidate.nations(),
                candidate.coverage(),
                candidate.requirements(),
                candidate.gap(),
                candidate.members(),
                candidate.blockers(),
                List.copyOf(sentences));
    }

    private static String comparison(Coalition coalition, Coalition before) {
        String reason = coalition.coverage() < before.coverage()
                ? "it covers less"
                : coalition.blockers() > before.blockers()
                        ? "it has " + counted(coalition.blockers(), "blocker") + " instead of " + before.blockers()
                        : coalition.gap() > before.gap()
                                ? "its gap in the means is wider"
                                : coalition.size() > before.size()
                                        ? "it takes " + counted(coalition.size(), "nation") + " instead of "
                                                + before.size()
                                        : "of equal candidates, the codes of its nations come later";
        return "Ranks behind the one before because " + reason + ".";
    }

    private void explain(Member member, int size) {
        String nation = member.nation();
        List<Covered> alone = candidate.requirements().stream()
                .filter(one ->
                        one.by().size() == 1 && one.by().getFirst().nation().equals(nation))
                .toList();
        if (!alone.isEmpty()) {
            sentences.add(nation + " alone covers " + texts(alone) + ".");
        } else if (need.asked().nations().include().contains(nation)) {
            sentences.add(nation + " is in it because you asked for it.");
        } else if (size <= need.asked().nations().atLeast()) {
            sentences.add(nation + " makes up the " + counted(size, "nation") + " that you asked for.");
        } else {
            sentences.add("Without " + nation + " the gap in the means would be wider: it declared up to "
                    + text(member.means()) + ".");
        }
        List<Covered> conditional = candidate.requirements().stream()
                .filter(one -> one.by().stream()
                        .anyMatch(by -> by.nation().equals(nation) && by.willingness() == Willingness.CONDITIONAL))
                .toList();
        if (!conditional.isEmpty()) {
            sentences.add(nation + " would bring " + texts(conditional) + " only on conditions.");
        }
        if (member.beyondMeans().minor() > 0) {
            sentences.add("Under the key " + nation + " pays " + text(member.cost()) + ", " + text(member.beyondMeans())
                    + " more than it declared.");
        }
    }

    private String texts(List<Covered> requirements) {
        return requirements.stream()
                .map(one -> need.requirements().get(one.requirement()).text())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String counted(int number, String noun) {
        return number == 0 ? "no " + noun : number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String text(Money money) {
        return money.currency() + " " + money.value();
    }
}

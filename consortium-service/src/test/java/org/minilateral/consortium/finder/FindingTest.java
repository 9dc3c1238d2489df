package org.minilateral.consortium.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minilateral.consortium.finder.Wanted.area;
import static org.minilateral.consortium.finder.Wanted.lacking;
import static org.minilateral.consortium.finder.Wanted.locked;
import static org.minilateral.consortium.finder.Wanted.nations;
import static org.minilateral.consortium.finder.Wanted.need;
import static org.minilateral.consortium.finder.Wanted.offer;
import static org.minilateral.consortium.finder.Wanted.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.capability.Bonds;
import org.minilateral.consortium.capability.ExportAuthorisation;
import org.minilateral.consortium.capability.Offer;
import org.minilateral.consortium.capability.Period;
import org.minilateral.consortium.capability.Willingness;
import org.minilateral.consortium.finder.Blocker.Kind;
import org.minilateral.consortium.finder.Candidate.Member;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

class FindingTest {

    private static final Bonds PACT = new Bonds(List.of(Set.of("AUS", "GBR", "USA"), Set.of("GBR", "JPN")));
    private static final Requirement SEA = area("undersea-capabilities", 6);
    private static final Requirement QUANTUM = area("quantum-technologies", 6);
    private static final Requirement HYPERSONIC = area("hypersonic-and-counter-hypersonic", 6);
    private static final Offer AMERICAN = locked(
            offer("USA", HYPERSONIC.area(), 7),
            "ITAR",
            new ExportAuthorisation("ITAR", List.of("AUS", "GBR"), LocalDate.parse("2026-12-31")));
    private static final List<Offer> OFFERS = List.of(
            offer("AUS", SEA.area(), 7),
            offer("GBR", SEA.area(), 8),
            offer("GBR", QUANTUM.area(), 6),
            AMERICAN,
            offer("JPN", QUANTUM.area(), 8),
            offer("CAN", SEA.area(), 5));

    @Test
    void theBestCoversAllWithNothingInTheWayAndExplainsItself() {
        SearchResult found = find(need(nations(2, 4), null, SEA, QUANTUM, HYPERSONIC), OFFERS);
        Candidate best = found.items().getFirst();
        assertThat(best.nations()).containsExactly("GBR", "USA");
        assertThat(best.coverage()).isEqualTo("1");
        assertThat(best.blockers()).isEmpty();
        assertThat(best.gap().requirements()).isEmpty();
        // The means of the two capabilities that GBR brings count once each.
        assertThat(best.gap().funding()).isEqualTo(new Money("EUR", "0.00"));
        assertThat(best.members())
                .containsExactly(
                        new Member("GBR", euro("50.01"), "1/2", "50.00", euro("100.00"), euro("0.00")),
                        new Member("USA", euro("50.00"), "1/2", "50.00", euro("50.00"), euro("0.00")));
        assertThat(best.explanation())
                .containsExactly(
                        "Covers 3 of 3 requirements, 1 by weight, with no blocker.",
                        "GBR alone covers undersea-capabilities at TRL 6, quantum-technologies at TRL 6.",
                        "USA alone covers hypersonic-and-counter-hypersonic at TRL 6.");
        assertThat(found.considered()).containsExactly("AUS", "GBR", "JPN", "USA");
        assertThat(found.proven()).isTrue();
    }

    @Test
    void whatBlocksEachIsNamed() {
        SearchResult found = find(need(nations(3, 3, "AUS", "JPN", "USA"), null, SEA, QUANTUM, HYPERSONIC), OFFERS);
        Candidate only = found.items().getFirst();
        assertThat(found.items()).hasSize(1);
        assertThat(only.blockers())
                .extracting(Blocker::kind, Blocker::nations, Blocker::subject)
                .containsExactly(
                        tuple(Kind.MISSING_AGREEMENT, null, "AUS", "JPN"),
                        tuple(Kind.MISSING_AGREEMENT, null, "JPN", "USA"),
                        tuple(Kind.AUTHORISATION, "ITAR", "USA", "JPN"));
        assertThat(only.members()).extracting(Member::votingWeight).containsOnly("1/3");
        assertThat(only.members().stream().mapToLong(m -> m.cost().minor()).sum())
                .isEqualTo(100_01);
    }

    @Test
    void onlyUnblockedOnesMayBeAskedFor() {
        SearchResult found = find(need(nations(1, 4), 0, SEA, QUANTUM, HYPERSONIC), OFFERS);
        assertThat(found.items())
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.blockers()).isEmpty());
        assertThat(find(need(nations(2, 4, "JPN", "AUS"), 0, SEA), OFFERS).items())
                .isEmpty();
    }

    @Test
    void baselineAndClearanceBlockByThemselvesAndCountToTheLastDay() {
        Offer late = lacking(offer("FRA", SEA.area(), 9), LocalDate.parse("2026-12-30"), Clearance.UNCLASSIFIED);
        SearchResult found = find(need(nations(1, 1), null, SEA), List.of(late));
        assertThat(found.items().getFirst().blockers())
                .extracting(Blocker::kind, Blocker::nations, Blocker::subject)
                .containsExactly(
                        tuple(Kind.BASELINE, "DEFSTAN_05_138 or DISP", "FRA"), tuple(Kind.CLEARANCE, null, "FRA"));
        Offer inTime = lacking(offer("FRA", SEA.area(), 7), LocalDate.parse("2026-12-31"), Clearance.LIMITED);
        SearchResult again = find(need(nations(1, 1), null, SEA), List.of(late, inTime));
        assertThat(again.items().getFirst().blockers()).isEmpty();
        assertThat(again.items().getFirst().requirements().getFirst().by())
                .extracting(Candidate.Coverer::trl)
                .containsExactly(7);
    }

    @Test
    void whatIsNotOnOfferDoesNotCount() {
        Offer unwilling = standing(offer("FRA", SEA.area(), 9), Willingness.UNWILLING, Period.ALWAYS);
        Offer tooShort = standing(
                offer("ITA", SEA.area(), 9), Willingness.WILLING, new Period(null, LocalDate.parse("2026-12-30")));
        Offer conditional = standing(offer("ESP", SEA.area(), 9), Willingness.CONDITIONAL, Period.ALWAYS);
        SearchResult found = find(need(nations(1, 2), null, SEA, QUANTUM), List.of(unwilling, tooShort, conditional));
        assertThat(found.considered()).containsExactly("ESP");
        assertThat(found.unmet()).containsExactly(1);
        assertThat(found.items().getFirst().explanation())
                .contains("Nobody in it covers quantum-technologies at TRL 6.")
                .contains("ESP would bring undersea-capabilities at TRL 6 only on conditions.")
                .contains("Under the key ESP pays EUR 100.01, EUR 50.01 more than it declared.");
    }

    @Test
    void aNationJoinsForItsMeansAlone() {
        SearchResult found = find(need(nations(1, 4), null, SEA), OFFERS);
        // Together AUS and GBR leave one cent open; one of them leaves half.
        assertThat(found.items())
                .extracting(Candidate::nations)
                .containsExactly(List.of("AUS", "GBR"), List.of("AUS"), List.of("GBR"));
        assertThat(found.items().getFirst().gap().funding()).isEqualTo(euro("0.01"));
        assertThat(found.items().getFirst().explanation())
                .contains("Without GBR the gap in the means would be wider: it declared up to EUR 50.00.");
        assertThat(found.items().get(1).explanation())
                .contains("Ranks behind the one before because its gap in the means is wider.");
    }

    @Test
    void theKeyDividesAmongTheMembersAlone() {
        SharingKey key = new SharingKey.Income(List.of(
                new SharingKey.Year(2023, List.of(new KeyValue("GBR", "30"), new KeyValue("USA", "250"))),
                new SharingKey.Year(2024, List.of(new KeyValue("GBR", "34"), new KeyValue("USA", "262")))));
        SearchResult found = find(need(nations(2, 2), null, key, SEA, HYPERSONIC), OFFERS);
        assertThat(found.leftOut()).containsExactly("AUS");
        assertThat(found.items()).hasSize(1);
        assertThat(found.items().getFirst().members())
                .extracting(Member::votingWeight, Member::cost)
                .containsExactly(Tuple.tuple("1/9", euro("11.11")), Tuple.tuple("8/9", euro("88.90")));
    }

    @Test
    void nobodyToBeFoundIsAnAnswer() {
        SearchResult found = find(need(nations(2, 4), null, SEA), List.of());
        assertThat(found.items()).isEmpty();
        assertThat(found.unmet()).containsExactly(0);
        assertThatThrownBy(() -> need(nations(5, 4), null, SEA)).isInstanceOf(Refused.class);
    }

    private static SearchResult find(Need need, List<Offer> offers) {
        return Finding.find(need, offers, PACT);
    }

    private static Money euro(String value) {
        return new Money("EUR", value);
    }

    private static Tuple tuple(Kind kind, String subject, String... nations) {
        return Tuple.tuple(kind, List.of(nations), subject);
    }
}

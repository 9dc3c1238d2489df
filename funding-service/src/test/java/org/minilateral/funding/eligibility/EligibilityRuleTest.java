package org.minilateral.funding.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.minilateral.funding.eligibility.CostCategory.EQUIPMENT;
import static org.minilateral.funding.eligibility.CostCategory.OVERHEAD;
import static org.minilateral.funding.eligibility.CostCategory.PERSONNEL;
import static org.minilateral.funding.eligibility.CostCategory.TRAVEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

class EligibilityRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);

    @ParameterizedTest
    @CsvSource({
        // A third of 100.00 is 33.33 and a bit: 33.33 is within it, 33.34 is not, and no rounding decides.
        "1/3,  10000, 3333, true",
        "1/3,  10000, 3334, false",
        "0.25, 10000, 2500, true",
        "0.25, 10000, 2501, false",
        "0,    10000,    1, false",
        "1/4,      3,    1, false",
        "1/4,      4,    1, true",
    })
    void overheadIsComparedExactly(String portion, long personnel, long overhead, boolean eligible) {
        var rule = new OverheadLimit(portion, "9.3");
        var claimed = claimed(cost(0, PERSONNEL, personnel), cost(1, OVERHEAD, overhead));
        assertThat(rule.breaches(claimed).isEmpty()).isEqualTo(eligible);
    }

    /** Against its own definition in whole numbers: overhead times denominator against numerator times personnel. */
    @Test
    void overheadKeepsItsLawForAnyNumbers() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            long numerator = random.nextInt(50);
            long denominator = 1 + random.nextInt(50);
            long personnel = 1 + random.nextInt(1_000);
            long overhead = 1 + random.nextInt(1_000);
            var rule = new OverheadLimit(numerator + "/" + denominator, null);
            assertThat(rule.breaches(claimed(cost(0, PERSONNEL, personnel), cost(1, OVERHEAD, overhead)))
                            .isEmpty())
                    .as("%d/%d of %d, %d", numerator, denominator, personnel, overhead)
                    .isEqualTo(overhead * denominator <= numerator * personnel);
        }
    }

    @Test
    void aPortionThatIsNoneIsRefusedByItsPlace() {
        for (String portion : List.of("a quarter", "-1/4", "1/0")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> new OverheadLimit(portion, null).check("/rules/2"))
                    .extracting(Refused::code)
                    .isEqualTo("portion-invalid");
        }
    }

    @Test
    void aCeilingNamesTheLineThatCrossesIt() {
        var rule = new CategoryCeiling(EQUIPMENT, Money.of("EUR", 500), CategoryCeiling.Per.CLAIM, "9.4");
        var claimed = claimed(cost(0, EQUIPMENT, 300), cost(1, TRAVEL, 900), cost(2, EQUIPMENT, 201));
        assertThat(rule.breaches(claimed)).extracting(Finding::pointer).containsExactly("/costs/2/amount");
        assertThat(rule.breaches(claimed(cost(0, EQUIPMENT, 300), cost(1, EQUIPMENT, 200))))
                .isEmpty();
    }

    @Test
    void aCeilingPerWorkPackageCountsWhatOtherClaimsHold() {
        var rule = new CategoryCeiling(EQUIPMENT, Money.of("EUR", 500), CategoryCeiling.Per.WORK_PACKAGE, null);
        var costs = List.of(cost(0, EQUIPMENT, 101));
        assertThat(rule.breaches(around("EUR", costs, Map.of(EQUIPMENT, 399L)))).isEmpty();
        assertThat(rule.breaches(around("EUR", costs, Map.of(EQUIPMENT, 400L))))
                .extracting(Finding::code)
                .containsExactly("category-ceiling-exceeded");
        assertThat(rule.breaches(around("JPY", costs, Map.of())))
                .extracting(Finding::code)
                .containsExactly("ceiling-in-other-currency");
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECT,     2026-04-01, true", "PROJECT,     2026-12-31, true",
        "PROJECT,     2026-03-31, false", "PROJECT,     2027-01-01, false",
        "BUDGET_YEAR, 2026-01-01, true", "BUDGET_YEAR, 2025-12-31, false",
    })
    void costsAreIncurredWhileItRuns(IncurredWithin.Span span, LocalDate day, boolean eligible) {
        var claimed = claimed(new Cost(0, PERSONNEL, 100, day, List.of()));
        assertThat(new IncurredWithin(span, null).breaches(claimed).isEmpty()).isEqualTo(eligible);
    }

    @Test
    void whereTheProjectsDaysAreNotKnownNothingIsInside() {
        var claimed = new Claimed("EUR", List.of(cost(0, PERSONNEL, 1)), Map.of(), Set.of(), null, null, 2026);
        assertThat(new IncurredWithin(IncurredWithin.Span.PROJECT, null).breaches(claimed))
                .hasSize(1);
    }

    @Test
    void evidenceIsNeededAboveTheAmountAndNotAtIt() {
        var rule = new EvidenceRequired(Money.of("EUR", 100), "9.6");
        assertThat(rule.breaches(claimed(cost(0, PERSONNEL, 100)))).isEmpty();
        assertThat(rule.breaches(claimed(cost(0, PERSONNEL, 101))))
                .extracting(Finding::code, Finding::clause)
                .containsExactly(tuple("evidence-missing", "9.6"));
        assertThat(rule.breaches(around("JPY", List.of(cost(0, PERSONNEL, 1)), Map.of())))
                .hasSize(1);
    }

    @Test
    void noDocumentShowsTwoCostsEvenWhereNoRuleSaysSo() {
        var costs = new ArrayList<Cost>();
        costs.add(new Cost(0, PERSONNEL, 1, DAY, List.of("a", "b")));
        costs.add(new Cost(1, PERSONNEL, 1, DAY, List.of("c", "b")));
        var rules = new RulesInForce(null, 1, null, List.of(new AllowedCategories(List.of(PERSONNEL), null)));
        assertThat(rules.breaches(new Claimed("EUR", costs, Map.of(), Set.of("a"), null, null, 2026)))
                .extracting(Finding::pointer)
                .containsExactly("/costs/0/evidence/0/sha256", "/costs/1/evidence/1/sha256");
    }

    private static Cost cost(int place, CostCategory category, long minor) {
        return new Cost(place, category, minor, DAY, List.of());
    }

    private static Claimed claimed(Cost... costs) {
        return around("EUR", List.of(costs), Map.of());
    }

    private static Claimed around(String currency, List<Cost> costs, Map<CostCategory, Long> earlier) {
        return new Claimed(
                currency, costs, earlier, Set.of(), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31), 2026);
    }
}

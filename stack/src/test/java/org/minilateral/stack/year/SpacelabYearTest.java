package org.minilateral.stack.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.stack.year.Programme.NATIONS;
import static org.minilateral.stack.year.Programme.OFFICER;
import static org.minilateral.stack.year.Programme.euros;
import static org.minilateral.stack.year.Programme.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.Needs;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;

/**
 * A year of the Spacelab programme with 10,000.00 EUR, step by step, each on the books that the one before left. A line of the
 * statement gives a nation's amounts: assessed, adjusted, called, paid, credited, interest that it owes, outstanding. After each
 * step every line of every nation is held against a reckoning of the test's own; what is new is computed beside it by hand.
 */
@ExtendWith(RunningStack.class)
@Needs(Needs.What.DATABASE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpacelabYearTest {

    private static Programme programme;
    private static Calendar calendar;
    private static Treasury treasury;
    private static Laboratory laboratory;
    private static String costShare;
    private static String budget;
    private static String assessment;
    private static String overrun;
    private static final List<String> CALLS = new ArrayList<>();
    private static final Reckoning RECKONING = new Reckoning();
    private static Reckoning.Bill plan;
    private static Reckoning.Bill excess;

    @BeforeAll
    static void nineParties(Stack stack) {
        programme = Programme.inEffect(stack, "A year of Spacelab");
        calendar = Calendar.of(stack);
        treasury = new Treasury(programme, calendar);
        laboratory = Laboratory.approved(programme, calendar);
        programme.book(OFFICER, "periods", Map.of("fiscalYear", calendar.fiscalYear(), "firstDay", calendar.month(1)));
    }

    @Test
    @Order(1)
    void theBudgetIsAssessedByTheScale() {
        costShare = programme.adopted("cost-shares", "COST_SHARE", treasury.costShare(true));
        budget = programme.adopted("budgets", "BUDGET", treasury.budget(laboratory.workPackage(), "10000.00", null));
        assessment = treasury.assess(budget, costShare);
        RECKONING.divideBy(Map.of("DEU", "54.10")); // Germany 52.55 and the 1.55 that it underwrites
        plan = RECKONING.assess("10000.00");
        assertThat(statement().lines())
                .containsExactly(
                        "BEL 420.00 0.00 0.00 0.00 0.00 0.00 0.00", // 4.20 % of 10,000
                        "CHE 100.00 0.00 0.00 0.00 0.00 0.00 0.00",
                        "DEU 5410.00 0.00 0.00 0.00 0.00 0.00 0.00", // 52.55 % and the 1.55 % that it underwrites
                        "DNK 150.00 0.00 0.00 0.00 0.00 0.00 0.00",
                        "ESP 280.00 0.00 0.00 0.00 0.00 0.00 0.00",
                        "FRA 1000.00 0.00 0.00 0.00 0.00 0.00 0.00",
                        "GBR 630.00 0.00 0.00 0.00 0.00 0.00 0.00",
                        "ITA 1800.00 0.00 0.00 0.00 0.00 0.00 0.00",
                        "NLD 210.00 0.00 0.00 0.00 0.00 0.00 0.00");
    }

    /** Everybody pays in the first month; Spain in dollars on a Saturday, Italy twice as much, Britain not. */
    @Test
    @Order(2)
    void theFirstCallIsPaidInTimeByAllButOne() throws Exception {
        String call = treasury.call(assessment, "2500.00", calendar.month(2));
        CALLS.add(call);
        calendar.issuedWithTheYear(call);
        RECKONING.call(plan, "2500.00");
        Map<String, String> paid = Map.of(
                "DEU", "1352.50", "ITA", "900.00", "FRA", "250.00", "BEL", "105.00", "NLD", "52.50", "DNK", "37.50",
                "CHE", "25.00");
        paid.forEach((nation, amount) -> treasury.receive(
                call, nation, euros(amount), calendar.saturday().toString()));
        paid.forEach(RECKONING::pay);
        assertThat(Refusal.of(() -> treasury.receive(
                        call,
                        "ESP",
                        Programme.money("NOK", "800.00"),
                        calendar.saturday().toString())))
                .isEqualTo("currency-without-rate");
        // Only Friday's rate is known: 87.50 USD at 1.25 are 70.00 EUR.
        assertThat(treasury.publish("1.25")).isEqualTo(201);
        JsonNode dollars = treasury.receive(
                call,
                "ESP",
                Programme.money("USD", "87.50"),
                calendar.saturday().toString());
        assertThat(dollars.at("/parts/0/settled/value").textValue()).isEqualTo("70.00");
        RECKONING.pay("ESP", "70.00");
        assertThat(dollars.at("/parts/0/rateDate").textValue())
                .isEqualTo(calendar.saturday().minusDays(1).toString());
        assertThat(statement().lines())
                .containsExactly(
                        "BEL 420.00 0.00 105.00 105.00 0.00 0.00 0.00", // a quarter of 420
                        "CHE 100.00 0.00 25.00 25.00 0.00 0.00 0.00",
                        "DEU 5410.00 0.00 1352.50 1352.50 0.00 0.00 0.00", // 1,313.75 and 38.75
                        "DNK 150.00 0.00 37.50 37.50 0.00 0.00 0.00",
                        "ESP 280.00 0.00 70.00 70.00 0.00 0.00 0.00",
                        "FRA 1000.00 0.00 250.00 250.00 0.00 0.00 0.00",
                        "GBR 630.00 0.00 157.50 0.00 0.00 0.00 157.50",
                        "ITA 1800.00 0.00 450.00 450.00 0.00 0.00 0.00", // 450 of its 900 are an advance
                        "NLD 210.00 0.00 52.50 52.50 0.00 0.00 0.00");
        treasury.close(1);
    }

    /** Nine months late: 157.50 × (3 % × 6/12 + 6 % × 3/12) = 2.3625 + 2.3625 = 4.725, and the half goes to the even cent. */
    @Test
    @Order(3)
    void whoPaysLatePaysInterest() {
        treasury.adoptInterestTerms();
        treasury.receive(CALLS.getFirst(), "GBR", euros("157.50"), calendar.month(11));
        RECKONING.pay("GBR", "157.50");
        JsonNode charge = programme.book(OFFICER, "interest-charges", Map.of("asOf", Calendar.today()));
        assertThat(charge.get("lines")).hasSize(1);
        assertThat(charge.at("/lines/0/amount/value").textValue()).isEqualTo("4.72");
        programme.book(
                OFFICER,
                "interest-receipts",
                Map.of("nation", "GBR", "amount", euros("4.00"), "valueDate", Calendar.today()));
        RECKONING.chargeInterest("GBR", "157.50", 6, 3);
        RECKONING.payInterest("GBR", "4.00");
        assertThat(statement().lines()).contains("GBR 630.00 0.00 157.50 157.50 0.00 0.72 0.00"); // 4.72 - 4.00
    }

    @Test
    @Order(4)
    void theOtherThreeCallsTakeUpWhatWasPaidInAdvance() {
        for (int i = 1; i <= 3; i++) {
            CALLS.add(treasury.call(assessment, "2500.00", calendar.dueIn(i)));
            RECKONING.call(plan, "2500.00");
        }
        assertThat(statement().lines())
                .containsExactly(
                        "BEL 420.00 0.00 420.00 105.00 0.00 0.00 315.00",
                        "CHE 100.00 0.00 100.00 25.00 0.00 0.00 75.00",
                        "DEU 5410.00 0.00 5410.00 1352.50 0.00 0.00 4057.50",
                        "DNK 150.00 0.00 150.00 37.50 0.00 0.00 112.50",
                        "ESP 280.00 0.00 280.00 70.00 0.00 0.00 210.00",
                        "FRA 1000.00 0.00 1000.00 250.00 0.00 0.00 750.00",
                        "GBR 630.00 0.00 630.00 157.50 0.00 0.72 472.50",
                        "ITA 1800.00 0.00 1800.00 900.00 0.00 0.00 900.00", // 1,800 - 450 - 450
                        "NLD 210.00 0.00 210.00 52.50 0.00 0.00 157.50");
    }

    @Test
    @Order(5)
    void workCountsInKindAndClaimsPayACall() {
        laboratory.contributeInKind(calendar);
        assertThat(statement().of("FRA", "inKind/agreed")).isEqualTo("300.00");
        assertThat(statement().of("FRA", "inKind/closing")).isEqualTo("100.00"); // 300 - 200
        treasury.adoptEligibilityRules();
        treasury.claim("fra.manager", laboratory.project(), laboratory.workPackage(), "400.00");
        programme.book(OFFICER, "nettings", Map.of("nation", "FRA", "callId", CALLS.get(1), "amount", euros("250.00")));
        RECKONING.credit("FRA", "250.00");
        assertThat(statement().lines()).contains("FRA 1000.00 0.00 1000.00 250.00 250.00 0.00 500.00"); // 750 - 250
        assertThat(statement().of("FRA", "claims")).isEqualTo("150.00"); // 400 - 250
    }

    @Test
    @Order(6)
    void anOverrunOfAFifthIsDecidedAndOnlyTheFifthIsAssessed() {
        programme.carry("OVERRUN", Map.of("overrun", "20/100"), NATIONS);
        String revised =
                programme.adopted("budgets", "BUDGET", treasury.budget(laboratory.workPackage(), "12000.00", budget));
        overrun = treasury.assess(revised, costShare);
        excess = RECKONING.assess("2000.00");
        assertThat(statement().lines())
                .contains(
                        "DEU 6492.00 0.00 5410.00 1352.50 0.00 0.00 4057.50", // 5,410 and 54.10 % of 2,000
                        "ITA 2160.00 0.00 1800.00 900.00 0.00 0.00 900.00", // 1,800 + 360
                        "CHE 120.00 0.00 100.00 25.00 0.00 0.00 75.00"); // 100 + 20
        treasury.claim("deu.manager", laboratory.project(), laboratory.workPackage(), "10604.72");
    }

    /**
     * Belgium takes on the 1.55 that nobody had, from the beginning: 155.00 of 10,000, all of which is called, so Germany is
     * owed them; and 31.00 of 2,000, of which nothing is called, so Germany is never asked for them.
     */
    @Test
    @Order(7)
    void aRetroactiveScaleAdjustsWhatWasAssessed() {
        String newer = programme.adopted("cost-shares", "COST_SHARE", treasury.costShare(false));
        for (String assessed : List.of(assessment, overrun)) {
            treasury.at("/v1/assessments/" + assessed + "/adjustments", Map.of("costShareId", newer));
        }
        RECKONING.divideBy(Map.of("BEL", "5.75")); // Belgium 4.20 and 1.55
        RECKONING.adjust(plan);
        RECKONING.adjust(excess);
        assertThat(statement().of("DEU", "surplus")).isEqualTo("155.00");
        treasury.call(assessment, "155.00", calendar.dueIn(4));
        treasury.call(overrun, "2000.00", calendar.dueIn(4));
        RECKONING.call(plan, "155.00");
        RECKONING.call(excess, "2000.00");
        assertThat(statement().lines())
                .containsExactly(
                        "BEL 504.00 186.00 690.00 105.00 0.00 0.00 585.00", // 420 + 84; 155 + 31; 420 + 155 + 115
                        "CHE 120.00 0.00 120.00 25.00 0.00 0.00 95.00",
                        "DEU 6492.00 -31.00 6461.00 1352.50 0.00 0.00 5108.50", // 5,410 + 1,051
                        "DNK 180.00 0.00 180.00 37.50 0.00 0.00 142.50",
                        "ESP 336.00 0.00 336.00 70.00 0.00 0.00 266.00",
                        "FRA 1200.00 0.00 1200.00 250.00 250.00 0.00 700.00",
                        "GBR 756.00 0.00 756.00 157.50 0.00 0.72 598.50",
                        "ITA 2160.00 0.00 2160.00 900.00 0.00 0.00 1260.00",
                        "NLD 252.00 0.00 252.00 52.50 0.00 0.00 199.50");
    }

    /** 12,000.00 and 4.72 of interest, less claims of 400.00 and 10,604.72, leave 1,000.00: ten times each weight. */
    @Test
    @Order(8)
    void theYearClosesWithASurplusThatIsShared() throws Exception {
        JsonNode closing = programme.book(OFFICER, "year-closings", Map.of("fiscalYear", calendar.fiscalYear()));
        JsonNode closed = treasury.approve("/v1/year-closings/" + id(closing) + "/approvals");
        JsonNode result = Treasury.ofConsortium(closed.get("results"));
        assertThat(result.at("/revenue/value").textValue()).isEqualTo("12004.72");
        assertThat(result.at("/expense/value").textValue()).isEqualTo("11004.72");
        JsonNode sharing = programme.book(OFFICER, "surplus-sharings", Map.of("yearResultId", id(result)));
        assertThat(sharing.get("parts"))
                .extracting(part -> part.get("nation").textValue() + " "
                        + part.at("/amount/value").textValue())
                .containsExactly(
                        "BEL 57.50", // 4.20 + 1.55
                        "CHE 10.00",
                        "DEU 525.50",
                        "DNK 15.00",
                        "ESP 28.00",
                        "FRA 100.00",
                        "GBR 63.00",
                        "ITA 180.00",
                        "NLD 21.00");
        programme.decide("SURPLUS", id(sharing), null, NATIONS);
        String booking = "/v1/surplus-sharings/" + id(sharing) + "/bookings";
        assertThat(Refusal.of(() -> treasury.at(booking, Map.of())))
                .as("the year is closed")
                .isEqualTo("period-closed");
        calendar.yearPasses(programme.coalition().id());
        treasury.at(booking, Map.of());
        programme.book(OFFICER, "surplus-credits", Map.of("nation", "CHE", "amount", euros("10.00")));
        treasury.refund("DEU", "525.50"); // of 155 + 525.50
        RECKONING.share("1000.00");
        RECKONING.takeSurplus("CHE", "10.00");
        RECKONING.credit("CHE", "10.00");
        RECKONING.takeSurplus("DEU", "525.50");
        assertThat(statement().lines()).contains("CHE 120.00 0.00 120.00 25.00 10.00 0.00 85.00"); // 95 - 10
    }

    /**
     * Of 120.00 only the first call of 25.00 was due: 95.00 are released. It owes 85.00 on calls, so 10.00 are too much, less 4.00
     * that its leaving costs.
     */
    @Test
    @Order(9)
    void whoLeavesIsSettledWith() {
        JsonNode notice = programme.coalition().act("CHE", "withdrawal-notices", Map.of(), "notice of Switzerland");
        JsonNode settlement = treasury.settleWith("CHE", notice.get("noticeOn").textValue(), "4.00");
        assertThat(settlement.at("/statement/released/value").textValue()).isEqualTo("95.00");
        assertThat(settlement.at("/statement/toRefund/value").textValue()).isEqualTo("6.00");
        programme.decide("WITHDRAWAL_SETTLEMENT", id(settlement), null, NATIONS);
        programme.await(
                "withdrawal-settlements",
                all -> all.at("/items/0/state").asText().equals("ADOPTED"));
        statement(); // adopted and not booked yet: nothing has moved
    }

    @Test
    @Order(10)
    void theJournalOfTheYearIsSealedAndProvesItsFirstEntry() {
        statement();
        JsonNode entries = programme.read("journal?limit=200").get("items");
        programme.await("checkpoints", all -> all.at("/items/0/size").asInt() == entries.size());
        JsonNode verification = programme.read("verification");
        assertThat(verification.get("intact").booleanValue()).isTrue();
        assertThat(verification.hasNonNull("next")).as("more to look at").isFalse();
        for (JsonNode entry : entries) {
            Proof proof = Proof.of(programme, id(entry));
            assertThat(proof.leaf()).contains(entry.get("number").textValue());
            assertThat(proof.root()).isEqualTo(proof.sealedRoot());
        }
    }

    /** With every line of every nation as the reckoning has it. */
    private static Statement statement() {
        return Statement.of(programme, calendar).heldAgainst(RECKONING);
    }
}

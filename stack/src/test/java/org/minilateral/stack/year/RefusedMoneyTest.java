package org.minilateral.stack.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.stack.year.Programme.MANAGER;
import static org.minilateral.stack.year.Programme.OFFICER;
import static org.minilateral.stack.year.Programme.euros;
import static org.minilateral.stack.year.Programme.id;
import static org.minilateral.stack.year.Programme.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;

/** What the books don't take, each with the code by which a program knows why; nothing is booked by any of it. */
@ExtendWith(RunningStack.class)
class RefusedMoneyTest {

    private static Programme programme;
    private static Calendar calendar;
    private static Treasury treasury;

    @BeforeAll
    static void nineParties(Stack stack) {
        programme = Programme.inEffect(stack, "Refused money");
        calendar = Calendar.of(stack);
        treasury = new Treasury(programme, calendar);
        programme.book(OFFICER, "periods", Map.of("fiscalYear", calendar.fiscalYear(), "firstDay", calendar.month(1)));
        treasury.close(1);
    }

    @AfterEach
    void nothingIsBooked() {
        assertThat(programme.read("journal").get("items")).isEmpty();
    }

    @Test
    void moneyWithoutADecision() {
        String costShare = id(programme.book(MANAGER, "cost-shares", treasury.costShare(true)));
        Map<String, Object> line = Map.of("kind", "ADMINISTRATIVE", "title", "Office", "amount", euros("10.00"));
        String budget = id(programme.book(MANAGER, "budgets", budget(line)));
        assertThat(Refusal.of(() -> treasury.assess(budget, costShare))).isEqualTo("decision-required");
        Map<String, Object> entry = entry(calendar.month(2), euros("10.00"), euros("10.00"));
        entry.remove("document");
        assertThat(Refusal.of(() -> book(entry))).isEqualTo("money-needs-decision");
    }

    @Test
    void anEntryInAClosedPeriod() {
        assertThat(Refusal.of(() -> book(entry(calendar.month(1), euros("10.00"), euros("10.00")))))
                .isEqualTo("period-closed");
    }

    @Test
    void anEntryThatDoesNotBalance() {
        assertThat(Refusal.of(() -> book(entry(calendar.month(2), euros("10.00"), euros("9.99")))))
                .isEqualTo("entry-balances");
        assertThat(Refusal.of(() -> book(entry(calendar.month(2), euros("10.00"), money("USD", "10.00")))))
                .as("in each currency")
                .isEqualTo("entry-balances");
    }

    /** At most 10^15 minor units. */
    @Test
    void anAmountThatIsTooLarge() {
        Map<String, Object> tooMuch = euros("10000000000000.01");
        assertThat(Refusal.of(() -> book(entry(calendar.month(2), tooMuch, tooMuch))))
                .isEqualTo("amount-too-large");
    }

    @Test
    void aScaleOfNothing() {
        Map<String, Object> scale = new HashMap<>(treasury.costShare(true));
        scale.put("scale", List.of(Map.of("nation", "DEU", "weight", "0"), Map.of("nation", "FRA", "weight", "0")));
        assertThat(Refusal.of(() -> programme.book(MANAGER, "cost-shares", scale)))
                .isEqualTo("all-weights-zero");
    }

    private static void book(Map<String, Object> entry) {
        programme.book(OFFICER, "journal-entries", entry);
    }

    private static Map<String, Object> budget(Map<String, Object> line) {
        return Map.of(
                "name", "Undecided", "fiscalYear", calendar.fiscalYear(), "currency", "EUR", "lines", List.of(line));
    }

    private static Map<String, Object> entry(String on, Map<String, Object> debit, Map<String, Object> credit) {
        return new HashMap<>(Map.of(
                "kind",
                "MANUAL",
                "effectiveOn",
                on,
                "reason",
                "Interest that the bank paid",
                "document",
                "Statement 7",
                "lines",
                List.of(Map.of("account", "BANK", "debit", debit), Map.of("account", "INTEREST", "credit", credit))));
    }
}

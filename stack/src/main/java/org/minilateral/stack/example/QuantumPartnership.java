package org.minilateral.stack.example;

import java.util.List;
import java.util.Map;

/**
 * A quantum arrangement of NATO nations with Japan that is open for signature: some have signed, and it comes into effect
 * with four of them, Japan among these. The scale is illustrative.
 */
final class QuantumPartnership {

    private final Coalition coalition;

    QuantumPartnership(Api api) {
        this.coalition = new Coalition(api, "NATO-Japan quantum working group", "NLD");
    }

    void load() {
        coalition.found("Quantum sensing and communication across two oceans", clauses());
        coalition.invite(List.of("JPN", "CAN", "DNK", "GBR", "DEU"));
        coalition.sign("NLD", "DEFINITIVE");
        coalition.sign("DNK", "DEFINITIVE");
        coalition.sign("CAN", "DEFINITIVE");
        coalition.sign("DEU", "SUBJECT_TO_APPROVAL");
    }

    private static List<Map<String, Object>> clauses() {
        List<Map<String, Object>> conditions =
                List.of(Map.of("type", "count", "atLeast", 4), Map.of("type", "nations", "nations", List.of("JPN")));
        return List.of(
                Coalition.clause(
                        "1",
                        "Purpose",
                        "The participants compare quantum sensors and keys over long distances, and share what they learn."),
                Coalition.clause(
                        "2",
                        "Entry into effect",
                        "In effect once four participants are bound, Japan among them.",
                        Map.of("type", "entry-into-effect", "conditions", conditions)),
                Coalition.clause(
                        "3",
                        "Withdrawal",
                        "A participant leaves 90 days after its notice.",
                        Map.of("type", "withdrawal", "effect", "AFTER_NOTICE", "noticeDays", 90)),
                Coalition.clause(
                        "4",
                        "Optional programmes",
                        "Whoever does not decline within three months takes part.",
                        Map.of("type", "opt-out", "months", 3)));
    }
}

package org.minilateral.stack.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The European XFEL's pledges in millions of euros of 2005: 1,036.2 of the 1,082 that are needed, so a gap is published. */
final class Xfel {

    private static final String LEAD = "DEU";
    private static final SequencedMap<String, String> PLEDGES = new LinkedHashMap<>();

    static {
        PLEDGES.put("DEU", "580.0");
        PLEDGES.put("RUS", "250.0");
        PLEDGES.put("FRA", "36.0");
        PLEDGES.put("ITA", "33.0");
        PLEDGES.put("GBR", "30.0");
        PLEDGES.put("POL", "21.6");
        PLEDGES.put("ESP", "21.6");
        PLEDGES.put("CHE", "15.0");
        PLEDGES.put("SWE", "12.0");
        PLEDGES.put("DNK", "11.0");
        PLEDGES.put("HUN", "11.0");
        PLEDGES.put("SVK", "11.0");
        PLEDGES.put("GRC", "4.0");
    }

    private final Coalition coalition;

    Xfel(Api api) {
        this.coalition = new Coalition(api, "European XFEL", LEAD);
    }

    void load() {
        coalition.found("An X-ray laser that all of Europe shares", clauses());
        List<String> nations = List.copyOf(PLEDGES.keySet());
        coalition.invite(nations.subList(1, nations.size()));
        nations.forEach(nation -> coalition.sign(nation, "DEFINITIVE"));
    }

    private static List<Map<String, Object>> clauses() {
        return List.of(
                Coalition.clause(
                        "1",
                        "Contributions",
                        "The participants contribute what they pledged, in prices of 2005.",
                        Coalition.scale(PLEDGES, "1082")),
                Coalition.clause(
                        "2",
                        "What is not pledged",
                        "A year after entry into effect the gap is shared in proportion to the pledges.",
                        Map.of("type", "under-subscription", "remedy", "REDISTRIBUTE_PRO_RATA", "afterDays", 365)));
    }
}

package org.minilateral.stack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Somebody who can log in to the example; real deployments bring their own people.
 *
 * @param nation empty for the administrator, who acts for none
 */
record Account(String user, String nation, String role, String organisation) {
    /** Long enough for the realm's password policy. */
    static final String PASSWORD = "minilateral-example";

    static final List<String> NATIONS = List.of(
            "DEU", "ITA", "FRA", "GBR", "BEL", "ESP", "NLD", "DNK", "CHE", "AUS", "USA", "JPN", "CAN", "AUT", "GRC",
            "HUN", "POL", "RUS", "SVK", "SWE");

    static List<Account> examples() {
        var liaisons = NATIONS.stream().map(nation -> of(nation, "liaison", "liaison", "Ministry of Research"));
        var others = Stream.of(
                of("DEU", "manager", "programme-manager", "Ministry of Research"),
                of("DEU", "finance", "finance-officer", "Treasury"),
                of("DEU", "approver", "approver", "Treasury"),
                of("GBR", "manager", "programme-manager", "Ministry of Research"),
                of("GBR", "finance", "finance-officer", "Treasury"),
                of("GBR", "approver", "approver", "Treasury"),
                of("ITA", "manager", "programme-manager", "Ministry of Research"),
                of("JPN", "manager", "programme-manager", "Ministry of Research"),
                of("JPN", "finance", "finance-officer", "Treasury"),
                of("JPN", "approver", "approver", "Treasury"),
                of("FRA", "manager", "programme-manager", "Ministry of Research"),
                of("FRA", "auditor", "auditor", "Court of Audit"),
                new Account("administrator", "", "administrator", "Secretariat"));
        return Stream.concat(liaisons, others).toList();
    }

    private static Account of(String nation, String duty, String role, String organisation) {
        return new Account(nation.toLowerCase(Locale.ROOT) + "." + duty, nation, role, organisation);
    }

    /** What every token says of this account beside its role. */
    Map<String, List<String>> attributes() {
        return nation.isEmpty()
                ? Map.of("clearance", List.of("UNCLASSIFIED"), "organisation", List.of(organisation))
                : Map.of(
                        "nation",
                        List.of(nation),
                        "clearance",
                        List.of("LIMITED"),
                        "organisation",
                        List.of(organisation));
    }
}

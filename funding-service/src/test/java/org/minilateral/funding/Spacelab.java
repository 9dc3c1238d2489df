package org.minilateral.funding;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sub-phase B2 of Spacelab, 1973: the published scale, with the part that nobody took on underwritten by DEU. */
final class Spacelab {

    static final String[] NATIONS = {"DEU", "BEL", "DNK", "ESP", "FRA", "ITA", "NLD", "GBR", "CHE"};

    /** What nine nations pay of 7,000,000.00, DEU on its own line alone. */
    static final Map<String, String> OWED = new LinkedHashMap<>();

    static {
        OWED.put("DEU", "3678500.00");
        OWED.put("BEL", "294000.00");
        OWED.put("DNK", "105000.00");
        OWED.put("ESP", "196000.00");
        OWED.put("FRA", "700000.00");
        OWED.put("ITA", "1260000.00");
        OWED.put("NLD", "147000.00");
        OWED.put("GBR", "441000.00");
        OWED.put("CHE", "70000.00");
    }

    private Spacelab() {}

    static Scene scene() {
        return Scene.of(NATIONS);
    }

    static Map<String, Object> share() {
        return Scene.share(
                "100",
                Scene.line("DEU", "52.55"),
                Scene.line("BEL", "4.20"),
                Scene.line("DNK", "1.50"),
                Scene.line("ESP", "2.80"),
                Scene.line("FRA", "10.00"),
                Scene.line("ITA", "18.00"),
                Scene.line("NLD", "2.10"),
                Scene.line("GBR", "6.30"),
                Scene.line("CHE", "1.00"),
                Scene.underwritten("DEU", "1.55"));
    }
}

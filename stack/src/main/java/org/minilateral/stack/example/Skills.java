package org.minilateral.stack.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minilateral.stack.Port;

/** What nations declare that they can do, so that partners for a new project can be looked for. Invented for the example. */
final class Skills {

    private static final List<String> RELEASED =
            List.of("AUS", "CAN", "DEU", "DNK", "ESP", "FRA", "GBR", "ITA", "JPN", "NLD", "SWE", "USA");

    private final Api api;

    Skills(Api api) {
        this.api = api;
    }

    void load() {
        declare("AUS", "quantum-technologies", "Optical lattice clock", 6, "WILLING", "DISP");
        declare("AUS", "undersea-capabilities", "Towed array sonar", 7, "WILLING", "DISP");
        declare("GBR", "quantum-technologies", "Cold atom gravimeter", 6, "WILLING", "DEFSTAN_05_138");
        declare("GBR", "artificial-intelligence-and-autonomy", "Autonomy test range", 7, "WILLING", "DEFSTAN_05_138");
        declare(
                "USA",
                "hypersonic-and-counter-hypersonic",
                "Scramjet test facility",
                7,
                "CONDITIONAL",
                "NIST_SP_800_171");
        declare("USA", "advanced-cyber", "Cyber range", 8, "WILLING", "NIST_SP_800_171");
        declare("JPN", "quantum-technologies", "Quantum key distribution over fibre", 8, "WILLING", "ISO_27001");
        declare("JPN", "electronic-warfare", "Gallium nitride arrays", 7, "WILLING", "ISO_9001");
        declare("CAN", "quantum-technologies", "Photonic chips", 5, "WILLING", "ISO_9001");
        declare("NLD", "quantum-technologies", "Entanglement network of three cities", 5, "WILLING", "ISO_27001");
        declare("DEU", "x-space", "Satellite bus for small payloads", 8, "WILLING", "AQAP_2110");
        declare("FRA", "x-space", "Launch site", 9, "CONDITIONAL", "AQAP_2110");
        declare("ITA", "electronic-warfare", "Fusion software", 6, "WILLING", "AQAP_2110");
        declare("DNK", "x-next-generation-communications", "Arctic ground station", 7, "WILLING", "ISO_27001");
        declare("SWE", "undersea-capabilities", "Autonomous underwater vehicle", 7, "WILLING", "ISO_9001");
    }

    private void declare(String nation, String area, String title, int trl, String willingness, String baseline) {
        List<String> others = new ArrayList<>(RELEASED);
        others.remove(nation);
        Map<String, Object> capability = Map.of(
                "area", area,
                "title", title,
                "trl", trl,
                "willingness", willingness,
                "budget", Map.of("from", euros("100000.00"), "to", euros(trl + "00000.00")),
                "handles", "LIMITED",
                "baselines", List.of(Map.of("standard", baseline, "validUntil", "2030-12-31")),
                "releasableTo", others);
        api.post(
                Coalition.liaison(nation),
                Port.CONSORTIUM,
                "/v1/capabilities",
                capability,
                nation + " declares: " + title);
    }

    private static Map<String, String> euros(String value) {
        return Map.of("currency", "EUR", "value", value);
    }
}

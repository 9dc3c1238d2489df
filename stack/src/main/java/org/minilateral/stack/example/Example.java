package org.minilateral.stack.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/**
 * The example that a new user finds: five coalitions, loaded through the public APIs with the tokens of their nations' own
 * people. Loading it again changes nothing, and completes what an earlier start did not finish.
 *
 * @param spacelab id of the Spacelab consortium
 * @param spacelabStatement its cost-share statement
 * @param aukus id of the AUKUS consortium
 * @param aukusStatement its cost-share statement
 */
public record Example(String spacelab, JsonNode spacelabStatement, String aukus, JsonNode aukusStatement) {

    public static Example load(Api api, Consumer<String> progress) {
        Spacelab spacelab = new Spacelab(api, progress);
        String spacelabId = spacelab.load();
        Aukus aukus = new Aukus(api);
        String aukusId = aukus.load();
        progress.accept("AUKUS Pillar II: AUS GBR USA in thirds, four calls of 100.00");
        new Gcap(api).load();
        progress.accept("Global Combat Air Programme: GBR ITA JPN; a budget and a silence procedure wait for Japan");
        new QuantumPartnership(api).load();
        new Xfel(api).load();
        new Skills(api).load();
        progress.accept(
                "A quantum arrangement waits for signatures, European XFEL has a gap, partners say what they can do");
        return new Example(spacelabId, spacelab.statement(), aukusId, aukus.statement());
    }

    /** Both statements as tables for people. */
    public String text() {
        return StatementTable.of("Spacelab, sub-phase B2: cost-share statement", spacelabStatement)
                + "\n"
                + StatementTable.of("AUKUS Pillar II, quantum technologies: cost-share statement", aukusStatement);
    }
}

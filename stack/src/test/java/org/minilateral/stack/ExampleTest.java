package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Example;

/** The main job, through real services with real tokens, while each service in turn is killed under it. */
@ExtendWith(RunningStack.class)
class ExampleTest {

    /** Nation to assessed, paid and outstanding. Outstanding is what was called, and so assessed, less what was paid. */
    private static final Map<String, String> SPACELAB = new LinkedHashMap<>();

    static {
        SPACELAB.put("BEL", "294000.00 147000.00 147000.00");
        SPACELAB.put("CHE", "70000.00 35000.00 35000.00");
        // 3,678,500 of its own and 108,500 underwritten
        SPACELAB.put("DEU", "3787000.00 1893500.00 1893500.00");
        SPACELAB.put("DNK", "105000.00 27250.00 77750.00");
        SPACELAB.put("ESP", "196000.00 0.00 196000.00");
        SPACELAB.put("FRA", "700000.00 350000.00 350000.00");
        SPACELAB.put("GBR", "441000.00 0.00 441000.00");
        SPACELAB.put("ITA", "1260000.00 200000.00 1060000.00");
        SPACELAB.put("NLD", "147000.00 0.00 147000.00");
    }

    private static Example example;

    @BeforeAll
    static void loadWhileServicesAreKilled(Stack stack) {
        // What is somebody's own is not killed.
        Consumer<String> progress = RunningStack.elsewhere().isPresent() ? line -> {} : new Killer(stack);
        example = Example.load(new Api(stack.ports()), progress);
    }

    @Test
    void everyNationsBillIsRightToTheCent() {
        Map<String, String> rows = new LinkedHashMap<>();
        example.spacelabStatement()
                .get("rows")
                .forEach(row -> rows.put(
                        row.get("nation").textValue(),
                        String.join(" ", of(row, "assessed"), of(row, "paid"), of(row, "outstanding"))));
        assertThat(rows).isEqualTo(SPACELAB);
        JsonNode germany = row("DEU");
        assertThat(germany.at("/own/exactShare").textValue()).isEqualTo("3678500");
        assertThat(germany.at("/underwritten/exactShare").textValue()).isEqualTo("108500");
    }

    @Test
    void theStatementSumsAndTiesOutToTheTrialBalance() {
        JsonNode totals = example.spacelabStatement().get("totals");
        assertThat(totals.at("/assessed/value").textValue()).isEqualTo("7000000.00");
        assertThat(totals.at("/called/value").textValue()).isEqualTo("7000000.00");
        assertThat(totals.at("/paid/value").textValue()).isEqualTo("2652750.00");
        assertThat(totals.at("/advances/value").textValue())
                .as("what Denmark paid too much was taken up by the second call")
                .isEqualTo("0.00");
        assertThat(totals.at("/outstanding/value").textValue()).isEqualTo("4347250.00");
        assertThat(example.spacelabStatement().get("tieOuts"))
                .isNotEmpty()
                .allSatisfy(tie -> assertThat(tie.get("tiesOut").booleanValue()).isTrue());
    }

    @Test
    void fourCallsOfAHundredInThirdsDriftByNoCent() {
        assertThat(example.aukusStatement().get("rows"))
                .extracting(row -> row.get("nation").textValue() + " " + of(row, "called"))
                .containsExactly("AUS 133.34", "GBR 133.33", "USA 133.33");
    }

    @Test
    void loadingItAgainChangesNothing(Stack stack) {
        Example again = Example.load(new Api(stack.ports()), line -> {});
        assertThat(again.spacelab()).isEqualTo(example.spacelab());
        assertThat(again.spacelabStatement().get("rows"))
                .isEqualTo(example.spacelabStatement().get("rows"));
        // One assessment, four calls, ten receipts: nothing is booked twice.
        JsonNode journal = new Api(stack.ports())
                .get("deu.finance", Port.FUNDING, "/v1/consortia/" + again.spacelab() + "/journal?limit=200");
        assertThat(journal.get("items")).hasSize(15);
    }

    @Test
    void whoTakesNoPartIsToldNothing(Stack stack) throws Exception {
        Asking asking = new Asking(stack);
        for (String path : new String[] {
            "consortium /v1/consortia/%s",
            "project /v1/consortia/%s/projects",
            "funding /v1/consortia/%s/cost-share-statements",
            "funding /v1/consortia/%s/journal"
        }) {
            String hidden = asking.refusal("aus.liaison", path.formatted(example.spacelab()));
            String unknown = asking.refusal("aus.liaison", path.formatted("01900000-0000-7000-8000-000000000000"));
            assertThat(hidden).startsWith("404").isEqualTo(unknown);
        }
        assertThat(asking.refusal("", "consortium /v1/consortia")).startsWith("401");
    }

    @Test
    void aMemberStatesOwnSystemSeesWhatItsNationSees(Stack stack) throws Exception {
        Asking asking = new Asking(stack);
        JsonNode consortia = asking.ofSystem("consortium /v1/consortia");
        assertThat(StreamSupport.stream(consortia.get("items").spliterator(), false))
                .extracting(item -> item.get("id").textValue())
                .contains(example.aukus())
                .doesNotContain(example.spacelab());
    }

    private static JsonNode row(String nation) {
        return StreamSupport.stream(example.spacelabStatement().get("rows").spliterator(), false)
                .filter(row -> row.get("nation").textValue().equals(nation))
                .findFirst()
                .orElseThrow();
    }

    private static String of(JsonNode row, String amount) {
        return row.at("/amounts/" + amount + "/value").textValue();
    }

    /** Takes the progress of the loading as its cue to kill a service; the loading goes on against what is left. */
    private static final class Killer implements Consumer<String> {
        private final Stack stack;
        private final Map<String, Service> cues = new LinkedHashMap<>(
                Map.of("FRA signs", Service.CONSORTIUM, "nine parties", Service.PROJECT, "accepted", Service.FUNDING));
        private final ConcurrentLinkedQueue<Thread> restarts = new ConcurrentLinkedQueue<>();

        Killer(Stack stack) {
            this.stack = stack;
        }

        @Override
        public void accept(String line) {
            cues.forEach((cue, service) -> {
                if (line.contains(cue)) {
                    stack.killHard(service);
                    restarts.add(Thread.ofVirtual().start(() -> stack.restart(service)));
                }
            });
            if (line.startsWith("AUKUS")) {
                restarts.forEach(Killer::join);
            }
        }

        private static void join(Thread restart) {
            try {
                restart.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

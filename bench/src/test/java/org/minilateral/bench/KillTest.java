package org.minilateral.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The packaged service is killed while many requests share transactions. */
@EnabledIfSystemProperty(named = "torture", matches = "true", disabledReason = "takes a minute: ./dev torture")
class KillTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("repository.root"));

    @Test
    void whatWasAcknowledgedIsThereOnceAndNothingIsThereWithoutItsKey() throws Exception {
        try (Server server = Server.start(CHECKOUT)) {
            Books.seed(server, 0);
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            for (int kill = 0; kill < 3; kill++) {
                int before = acknowledged.size();
                postUntilKilled(server, acknowledged);
                assertThat(acknowledged).as("booked before the kill").hasSizeGreaterThan(before + 50);
                assertThat(server.ask("select count(*) from idempotency_key k where k.key in ('"
                                + String.join("','", acknowledged) + "') and exists (select from entry e"
                                + " where e.id::text = k.answer)"))
                        .isEqualTo(Integer.toString(acknowledged.size()));
            }
            assertThat(server.ask("select (select count(*) from entry) - (select count(*) from idempotency_key)"))
                    .as("entries without their key")
                    .isEqualTo("0");
            assertThat(server.ask("select (select count(*) from entry) - (select count(*) from outbox)"))
                    .as("entries without their event")
                    .isEqualTo("0");
            assertThat(server.ask("select count(*) - max(serial) from entry"))
                    .as("gaps in the numbers")
                    .isEqualTo("0");
            assertThat(server.ask("select count(*) from balance b where (b.amount, b.postings) is distinct from"
                            + " (select (coalesce(sum(p.amount), 0)::bigint, count(*)) from posting p"
                            + " where p.account_id = b.account_id)"))
                    .isEqualTo("0");
        }
    }

    private static void postUntilKilled(Server server, Set<String> acknowledged) throws Exception {
        try (FundingService service = FundingService.start(CHECKOUT, server, "1s");
                var threads = Executors.newFixedThreadPool(17)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < 16; client++) {
                clients.add(threads.submit(() -> post(service, acknowledged)));
            }
            int before = acknowledged.size();
            while (acknowledged.size() < before + 500) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            service.kill();
            for (Future<?> client : clients) {
                client.get();
            }
        }
    }

    private static void post(FundingService service, Set<String> acknowledged) {
        try (HttpEntries entries = new HttpEntries(service, 0, true)) {
            while (true) {
                entries.once();
                acknowledged.add(entries.key());
            }
        } catch (IOException killed) {
            // What had no answer may be booked or not; what had one is asked for.
        }
    }
}

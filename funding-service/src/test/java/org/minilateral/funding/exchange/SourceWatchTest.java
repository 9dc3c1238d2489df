package org.minilateral.funding.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minilateral.testkit.As;

/** What the service fetches holds for every nation; so these tests use a currency that no other test pays in. */
@QuarkusTest
class SourceWatchTest {

    @Inject
    SourceWatch watch;

    @Test
    void aFileIsReadAndHoldsForAll(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rates.csv"), "Date,ISK,\n2024-04-26,150.30,\n");
        assertThat(watch.take(new Source(file.toString())).added()).isEqualTo(1);
        assertThat(watch.take(new Source(file.toString())).unchanged()).isEqualTo(1);
        for (String nation : new String[] {"DEU", "JPN"}) {
            As.as("auditor", nation)
                    .get("/v1/exchange-rates?currency=ISK&on=2024-04-27")
                    .then()
                    .statusCode(200)
                    .body("rate", equalTo("150.30000000"))
                    .body("source", equalTo("ECB reference rates of 2024-04-26 (ISK v1)"));
        }
        // What the service fetched comes before what a nation imported for itself.
        As.as("auditor", "DEU")
                .get("/v1/exchange-rates?currency=ISK&on=2024-04-26")
                .then()
                .body("source", containsString("ISK v1"));
    }

    @Test
    void anAddressIsAskedAndWhatIsNoPublicationChangesNothing() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(server, "/daily.csv", 200, "Date,ISK,\n2024-04-25,150.10,\n");
        serve(server, "/broken.xml", 200, "<!DOCTYPE x><x/>");
        serve(server, "/gone", 404, "Date,ISK,\n2024-04-25,1,\n");
        server.start();
        try {
            String place = "http://localhost:" + server.getAddress().getPort();
            assertThat(watch.take(new Source(place + "/daily.csv")).added()).isEqualTo(1);
            assertThatThrownBy(() -> watch.take(new Source(place + "/broken.xml")))
                    .hasMessageContaining("document type");
            assertThatThrownBy(() -> watch.take(new Source(place + "/gone"))).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> watch.take(new Source("/no/such/file"))).isInstanceOf(UncheckedIOException.class);
        } finally {
            server.stop(0);
        }
    }

    private static void serve(HttpServer server, String path, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}

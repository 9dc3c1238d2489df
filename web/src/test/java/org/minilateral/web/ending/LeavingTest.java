package org.minilateral.web.ending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A pod that is about to end sends its clients elsewhere, while it still answers them. */
@QuarkusTest
class LeavingTest {

    @Inject
    Event<ShutdownDelayInitiatedEvent> ending;

    @TestHTTPResource("/session")
    URI session;

    @Test
    void keptConnectionsAreGivenUpBeforeItEnds() throws Exception {
        try (var older = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
                var newer = HttpClient.newBuilder().version(Version.HTTP_2).build()) {
            var before = ask(older);
            assertThat(before.headers().firstValue("Connection")).isEmpty();
            assertThat(ask(newer).version()).isEqualTo(Version.HTTP_2);

            ending.fire(new ShutdownDelayInitiatedEvent());
            assertThat(ask(older).headers().firstValue("Connection")).hasValue("close");
            for (int i = 0; i < 5; i++) {
                assertThat(ask(newer).statusCode()).isEqualTo(before.statusCode());
            }
        }
    }

    private HttpResponse<String> ask(HttpClient client) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(session).build(), BodyHandlers.ofString());
    }
}

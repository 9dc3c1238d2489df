package org.minilateral.consortium.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Tokens;

/**
 * How long reading takes in a crowd, beside the same reading of one thing and beside a request that does nothing. No
 * test by its name, so that it runs only when it is asked for: {@code -Dtest=ReadingBenchmark}. It judges nothing.
 */
@QuarkusTest
class ReadingBenchmark {

    private static final int WARMING = 60;
    private static final int MEASURED = 41;

    @TestHTTPResource
    URI service;

    @TestHTTPResource(value = "/health/live", management = true)
    URI live;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void gather() throws IOException, SQLException {
        Crowd.gather();
    }

    @AfterAll
    static void disperse() throws SQLException {
        Crowd.disperse();
    }

    @Test
    void ratios() throws Exception {
        Map<String, String> few = Crowd.thingsOf(Crowd.SPARSE);
        Map<String, String> many = Crowd.thingsOf(Crowd.CROWDED);
        double nothing = median(live, null);
        System.out.printf("%-30s %10s %10s %10s%n", "operation", "200, ms", "÷ one", "÷ nothing");
        for (Reading reading : Reading.all()) {
            double one = median(service.resolve(reading.address(few, 1)), Crowd.SPARSE);
            double full = median(service.resolve(reading.address(many, 200)), Crowd.CROWDED);
            System.out.printf("%-30s %10.2f %10.1f %10.1f%n", reading.operation(), full, full / one, full / nothing);
        }
    }

    /** In milliseconds, as a client on the same machine sees it. */
    private double median(URI address, String nation) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        if (nation != null) {
            request.header("Authorization", "Bearer " + Tokens.as("liaison", nation));
        }
        double[] times = new double[MEASURED];
        for (int i = -WARMING; i < MEASURED; i++) {
            long begun = System.nanoTime();
            assertThat(client.send(request.build(), BodyHandlers.ofByteArray()).statusCode())
                    .isEqualTo(200);
            if (i >= 0) {
                times[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        java.util.Arrays.sort(times);
        return times[MEASURED / 2];
    }
}

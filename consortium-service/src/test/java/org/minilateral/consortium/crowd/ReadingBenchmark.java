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
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Tokens;

/**
 * How long reading takes in a crowd, beside the same reading of one thing and beside a request that does nothing. It
 * judges nothing, and is no test by its name, so that it runs only when it is asked for:
 * {@code mvn verify -pl consortium-service -am -Dtest=ReadingBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
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
        System.out.printf("%-30s %10s %10s %10s%n", "operation", "200, ms", "÷ one", "÷ nothing");
        for (Reading reading : Reading.all()) {
            HttpRequest all = request(service.resolve(reading.address(many, 200)), Crowd.CROWDED);
            HttpRequest one = request(service.resolve(reading.address(few, 1)), Crowd.SPARSE);
            double[] medians = medians(all, one, HttpRequest.newBuilder(live).build());
            System.out.printf(
                    "%-30s %10.2f %10.1f %10.1f%n",
                    reading.operation(), medians[0], medians[0] / medians[1], medians[0] / medians[2]);
        }
    }

    private static HttpRequest request(URI address, String nation) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + Tokens.as("liaison", nation))
                .build();
    }

    /** In milliseconds, as a client on the same machine sees them; in turns, so that a slow moment slows all alike. */
    private double[] medians(HttpRequest... requests) throws IOException, InterruptedException {
        double[][] times = new double[requests.length][MEASURED];
        for (int i = -WARMING; i < MEASURED; i++) {
            for (int j = 0; j < requests.length; j++) {
                long begun = System.nanoTime();
                var answer = client.send(requests[j], BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).isEqualTo(200);
                if (i >= 0) {
                    times[j][i] = (System.nanoTime() - begun) / 1e6;
                }
            }
        }
        return Arrays.stream(times)
                .mapToDouble(of -> Arrays.stream(of).sorted().toArray()[MEASURED / 2])
                .toArray();
    }
}

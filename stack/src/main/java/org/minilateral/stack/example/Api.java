package org.minilateral.stack.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.minilateral.stack.Port;
import org.minilateral.stack.Ports;
import org.minilateral.stack.Tokens;

/**
 * The public APIs as somebody's own program would use them. Every write has the same Idempotency-Key on every start, so
 * what was loaded before is answered again and not done again; a service that is away for a while is waited for.
 */
public final class Api {

    /** Names the writes of one telling: told again under the same name, nothing is written twice. */
    private static final String TELLING = System.getProperty("minilateral.telling", "example");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);
    private static final Set<Integer> AGAIN = Set.of(429, 502, 503, 504);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Ports ports;
    private final Logins logins;

    public Api(Ports ports) {
        this.ports = ports;
        this.logins = new Logins(new Tokens(ports));
    }

    /** Writes as this user. The step names the write: the same step is the same write, for ever. */
    public JsonNode post(String user, Port service, String path, Object body, String step) {
        String key = UUID.nameUUIDFromBytes((TELLING + " " + step).getBytes(StandardCharsets.UTF_8))
                .toString();
        HttpResponse<String> answer = send(
                user,
                service,
                path,
                request -> request.header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(text(body))));
        if (answer.statusCode() >= 300) {
            throw new ExampleRefused(step + " was refused: " + answer.body(), answer.body());
        }
        return read(answer.body());
    }

    /** Reads as this user. */
    public JsonNode get(String user, Port service, String path) {
        HttpResponse<String> answer = send(user, service, path, HttpRequest.Builder::GET);
        if (answer.statusCode() != 200) {
            throw new ExampleRefused(user + " reading " + path + " was refused: " + answer.body(), answer.body());
        }
        return read(answer.body());
    }

    /** Reads until the answer is as it should be: what one service decided reaches the next through its feed. */
    public JsonNode await(String user, Port service, String path, Predicate<JsonNode> expected) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode answer = get(user, service, path);
            if (expected.test(answer)) {
                return answer;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new ExampleRefused(path + " did not become what was expected: " + answer);
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
    }

    /** Any other request as this user; whatever the service answers is the answer. */
    public HttpResponse<String> send(
            String user, Port service, String path, UnaryOperator<HttpRequest.Builder> request) {
        return insist(() -> request.apply(request(user, service, path)));
    }

    private HttpRequest.Builder request(String user, Port service, String path) {
        return HttpRequest.newBuilder(URI.create(ports.url(service) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + logins.of(user));
    }

    private HttpResponse<String> insist(Supplier<HttpRequest.Builder> request) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> answer = http.send(request.get().build(), HttpResponse.BodyHandlers.ofString());
                boolean again = AGAIN.contains(answer.statusCode()) || isStillRunning(answer);
                if (!again || Instant.now().isAfter(deadline)) {
                    return answer;
                }
            } catch (IOException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw new ExampleRefused("A service does not answer: " + e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ExampleRefused("Loading the example was given up");
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
    }

    /** After a kill the first request may still hold its key for a moment. */
    private static boolean isStillRunning(HttpResponse<String> answer) {
        return answer.statusCode() == 409 && answer.body().contains("request-in-progress");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new ExampleRefused("An answer is no JSON: " + body);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

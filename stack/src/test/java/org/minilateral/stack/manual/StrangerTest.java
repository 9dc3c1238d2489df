package org.minilateral.stack.manual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.Needs;
import org.minilateral.stack.Port;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Api;

/** A stranger sets up a coalition with nothing but the manual, and does what it says, line by line. */
@ExtendWith(RunningStack.class)
@Order(0)
class StrangerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Learned learned = new Learned();

    @Test
    @Needs(Needs.What.NO_OTHER_CAPABILITIES)
    void everyRequestOfTheManualIsAnsweredAsItSays(Stack stack) throws IOException {
        Api api = new Api(stack.ports());
        learned.put("today", LocalDate.now(ZoneOffset.UTC).toString());
        List<Step> steps = manual().steps();
        assertThat(steps).hasSizeGreaterThan(40);
        for (Step step : steps) {
            follow(step, api);
        }
    }

    @Test
    void theShellExampleOfTheManualGetsAnAnswer(Stack stack) throws Exception {
        List<String> examples = manual().blocks("shell");
        assertThat(examples).hasSize(1);
        Process shell = new ProcessBuilder("bash", "-euc", onTheseDoors(examples.getFirst(), stack))
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        assertThat(JSON.readTree(said).get("items")).as(said).isNotNull();
    }

    private static Manual manual() throws IOException {
        return Manual.read(RunningStack.CHECKOUT.resolve("docs/coalitions.md"));
    }

    private void follow(Step step, Api api) throws IOException {
        HttpResponse<String> answer = api.send(
                step.account(), Port.CONSORTIUM, learned.fill(step.path()), request -> complete(request, step));
        String said = step + " was answered " + answer.statusCode() + " " + answer.body();
        Promise promise = step.promise();
        if (promise == null) {
            assertThat(answer.statusCode()).as(said).isBetween(200, 299);
            return;
        }
        assertThat(answer.statusCode()).as(said).isEqualTo(promise.status());
        promise.headers()
                .forEach((name, shown) ->
                        learned.compare(shown, answer.headers().firstValue(name).orElse(""), said + ": " + name));
        if (!promise.body().isEmpty()) {
            learned.compare(JSON.readTree(promise.body()), JSON.readTree(answer.body()), said + ": ");
        }
    }

    private HttpRequest.Builder complete(HttpRequest.Builder request, Step step) {
        if (step.method().equals("POST")) {
            request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!step.body().isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        step.headers().forEach((name, value) -> request.setHeader(name, learned.fill(value)));
        return request.method(
                step.method(),
                step.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(learned.fill(step.body())));
    }

    /** The manual shows the usual addresses; this product has others. */
    private static String onTheseDoors(String example, Stack stack) {
        return example.replace(
                        "http://localhost:8180",
                        stack.ports().url(Port.KEYCLOAK).toString())
                .replace(
                        "http://localhost:8081",
                        stack.ports().url(Port.CONSORTIUM).toString());
    }
}

package org.minilateral.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Asks a program for its readiness until it says yes, has ended, or has had time enough. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    void await(String name, Process process, URI health, Path log) {
        var deadline = Instant.now().plus(PATIENCE);
        try {
            while (!says(health)) {
                if (!process.isAlive()) {
                    throw new CannotStart(name + " ended while it was starting:" + ending(log));
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new CannotStart(
                            name + " was not ready within " + PATIENCE.toMinutes() + " minutes:" + ending(log));
                }
                Thread.sleep(BETWEEN_QUESTIONS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Waiting for " + name + " was given up", e);
        }
    }

    boolean says(URI health) throws InterruptedException {
        var question =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static String ending(Path log) {
        try {
            // What went wrong, and not through which classes.
            var lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank() && !line.strip().matches("at .+\\(.+\\)|\\.\\.\\. \\d+ more"))
                    .toList();
            var last = lines.subList(Math.max(0, lines.size() - 12), lines.size());
            return "\n    " + String.join("\n    ", last) + "\n  (all of it: " + log + ")";
        } catch (IOException e) {
            return " see " + log;
        }
    }
}

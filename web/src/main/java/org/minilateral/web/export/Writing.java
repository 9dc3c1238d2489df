package org.minilateral.web.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.minilateral.web.problem.Refused;
import org.minilateral.web.relay.Services;
import org.minilateral.web.session.Session;

/** Writes a list to a file of its own, row by row: neither the pages of the list nor the file are ever in memory. */
@Singleton
class Writing {
    private static final int AT_ONCE = 8;

    private final Services services;
    private final ObjectMapper json;
    private final long most;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMillis(1500))
            .build();

    Writing(
            Services services,
            ObjectMapper json,
            @ConfigProperty(name = "minilateral.export.rows", defaultValue = "100000") long most) {
        this.services = services;
        // A number of the services stays as exact as it was written.
        this.json = json.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.most = most;
    }

    @PreDestroy
    void stop() {
        http.close();
    }

    /** @return the file, which is the caller's to delete */
    Path write(Wish wish, Session session) {
        if (!places.tryAcquire()) {
            throw new Refused(503, "busy", "Too many exports are being written; try again.");
        }
        try {
            var file = Files.createTempFile("minilateral-export", null);
            try {
                write(wish, session, file);
                return file;
            } catch (IOException | InterruptedException | RuntimeException e) {
                Files.delete(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "stopping", "The program is being stopped; try again.");
        } finally {
            places.release();
        }
    }

    private void write(Wish wish, Session session, Path file) throws IOException, InterruptedException {
        var service = services.named(wish.source().service()).orElseThrow(Refused::notFound);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var table = Table.of(wish.format(), wish.name(), out)) {
            table.row(wish.columns().stream()
                    .flatMap(column -> column.headers().stream())
                    .toList());
            var rows = new Rows(http, json, service, session);
            if (wish.chosen().isEmpty()) {
                rows.each(wish, most, item -> table.row(cells(wish, item)));
            } else {
                for (var cells : chosen(wish, rows)) {
                    table.row(cells);
                }
            }
        }
    }

    /** In the order of the screen, whatever the order of the list; what is there no longer is left out. */
    private List<List<Cell>> chosen(Wish wish, Rows rows) throws IOException, InterruptedException {
        var found = new HashMap<String, List<Cell>>();
        rows.each(wish, most, item -> {
            var id = item.path("id").asText();
            if (wish.chosen().contains(id)) {
                found.put(id, cells(wish, item));
            }
        });
        return wish.chosen().stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static List<Cell> cells(Wish wish, JsonNode item) {
        return wish.columns().stream()
                .flatMap(column -> column.of(item).stream())
                .toList();
    }
}

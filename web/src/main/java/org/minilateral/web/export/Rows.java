package org.minilateral.web.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.minilateral.web.problem.Refused;
import org.minilateral.web.session.Session;

/** All items of a list, page by page, as far as the person who asks may see them. */
final class Rows {
    private static final Duration TO_ANSWER = Duration.ofMinutes(1);
    private static final Pattern OWN_LIMIT = Pattern.compile("(^|&)limit=");
    private static final Pattern OWN_CURSOR = Pattern.compile("(^|&)cursor=[^&]*");

    interface Taking {
        void row(JsonNode item) throws IOException;
    }

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI service;
    private final Session session;

    Rows(HttpClient http, ObjectMapper json, URI service, Session session) {
        this.http = http;
        this.json = json;
        this.service = service;
        this.session = session;
    }

    void each(Wish wish, long most, Taking taking) throws IOException, InterruptedException {
        // The first page is asked for as the screen asks for it: not every list has pages.
        var query = OWN_CURSOR.matcher(wish.query()).replaceAll("");
        long taken = 0;
        for (String cursor = null; ; ) {
            var answer = ask(wish, cursor == null ? query : query + following(query, cursor));
            var items = answer.isArray() ? answer : answer.at("/" + wish.items().replace('.', '/'));
            if (!items.isArray()) {
                throw new Refused(400, "source-no-list", "What the parameter source names is no list.");
            }
            for (var item : items) {
                if (++taken > most) {
                    throw new Refused(
                            422,
                            "export-too-large",
                            "There are more than " + most + " rows: choose fewer by a filter.");
                }
                taking.row(item);
            }
            var next = answer.path("nextCursor").textValue();
            if (next == null || next.equals(cursor)) {
                return;
            }
            cursor = next;
        }
    }

    private static String following(String query, String cursor) {
        return (query.isEmpty() ? "" : "&")
                + (OWN_LIMIT.matcher(query).find() ? "" : "limit=200&")
                + "cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    private JsonNode ask(Wish wish, String query) throws IOException, InterruptedException {
        var address = service + wish.source().path() + (query.isEmpty() ? "" : "?" + query);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + session.accessToken())
                .header("Accept", "application/json")
                .timeout(TO_ANSWER);
        // This client is none that the framework traces.
        W3CTraceContextPropagator.getInstance().inject(Context.current(), request, HttpRequest.Builder::header);
        var answer = send(request.build(), wish.source().service());
        if (answer.statusCode() != 200) {
            throw new ServiceRefused(answer);
        }
        return json.readTree(answer.body());
    }

    private HttpResponse<byte[]> send(HttpRequest request, String name) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException away) {
            throw Refused.unavailable("The " + name + " service");
        }
    }
}

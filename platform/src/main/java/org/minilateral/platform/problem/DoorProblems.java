package org.minilateral.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Problems for what is refused before any resource is reached: a body too large, a path that nobody serves. */
@Singleton
class DoorProblems {

    /** One mebibyte; the same as quarkus.http.limits.max-body-size, which guards bodies without a length. */
    private static final long LARGEST_BODY = 1_048_576;

    private final ObjectMapper json;
    private final BulkDoor bulk;
    private final Refusals refusals;

    DoorProblems(ObjectMapper json, BulkDoor bulk, Refusals refusals) {
        this.json = json;
        this.bulk = bulk;
        this.refusals = refusals;
    }

    void listen(@Observes Router router) {
        // Before the framework's own check, which closes the connection without saying why.
        router.route().order(Integer.MIN_VALUE).handler(this::refuseTooLarge);
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415, 431}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private void refuseTooLarge(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        boolean known = length != null && length.matches("[0-9]{1,18}");
        long largest = bulk.isAt(context.request().path()) ? bulk.largest() : LARGEST_BODY;
        if (known && Long.parseLong(length) > largest) {
            context.response().putHeader("Connection", "close");
            answer(context, 413);
        } else if (!known && bulk.isThere() && context.request().getHeader("Transfer-Encoding") != null) {
            // Where some path takes more, the framework's own limit is too wide for all the others.
            context.response().putHeader("Connection", "close");
            answer(context, 411);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context, int status) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        refusals.count(Problems.codeOf(status), status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", Problems.TYPE + Problems.codeOf(status));
        problem.put("status", status);
        problem.put("title", Problems.titleOf(status));
        problem.put("detail", detailOf(status));
        problem.put("instance", context.request().path());
        problem.put("code", Problems.codeOf(status));
        problem.put("traceId", Traces.current());
        try {
            String body = json.writeValueAsString(problem);
            response.setStatusCode(status)
                    .putHeader("Content-Type", "application/problem+json")
                    .end(body);
        } catch (JsonProcessingException e) {
            response.setStatusCode(500).end();
        }
    }

    private static String detailOf(int status) {
        return switch (status) {
            case 404 -> "There is nothing here that you may see.";
            case 411 -> "The body's length has to be said beforehand.";
            case 413 -> "A body may have 1 MiB at most, or what the description of a bulk operation says.";
            default -> Problems.titleOf(status) + ".";
        };
    }
}

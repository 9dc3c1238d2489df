package org.minilateral.web.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Every refusal of ours, in the shape that the services' own have (RFC 9457). */
@Singleton
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    void listen(@Observes Router router) {
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500, 503}) {
            router.errorHandler(status, context -> answer(context, plain(context, status)));
        }
    }

    /** What went wrong with this request, whatever it was, told to its sender as far as it concerns him. */
    public static void answer(RoutingContext context, Throwable thrown) {
        var refused = thrown instanceof Refused known ? known : ours(context, thrown);
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Too late for another status: a broken connection is the one honest end of half an answer.
            response.reset();
            return;
        }
        if (refused.status() == 503) {
            response.putHeader("Retry-After", "1");
        }
        // A body that nobody reads would keep the connection from its next request.
        if (!context.request().isEnded()) {
            context.request().resume();
        }
        response.setStatusCode(refused.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .end(document(context, refused).encode());
    }

    private static JsonObject document(RoutingContext context, Refused refused) {
        return new JsonObject()
                .put("type", "urn:minilateral:problem:" + refused.code())
                .put("title", titleOf(refused.status()))
                .put("status", refused.status())
                .put("detail", refused.getMessage())
                .put("instance", context.request().path())
                .put("code", refused.code())
                .put("traceId", trace());
    }

    private static Refused plain(RoutingContext context, int status) {
        if (status == 500) {
            return ours(context, context.failure());
        }
        return status == 404
                ? Refused.notFound()
                : new Refused(
                        status, titleOf(status).toLowerCase(Locale.ROOT).replace(' ', '-'), titleOf(status) + ".");
    }

    private static Refused ours(RoutingContext context, Throwable thrown) {
        LOG.errorf(
                thrown,
                "%s %s failed",
                context.request().method(),
                context.request().path());
        return new Refused(500, "internal-server-error", "Something failed on our side; nothing was changed.");
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 413 -> "Content Too Large";
            case 499 -> "Sign-in Required";
            default -> HttpResponseStatus.valueOf(status).reasonPhrase();
        };
    }

    /** The id under which operators find the request in the logs of all that it went through. */
    private static String trace() {
        var traced = Span.current().getSpanContext();
        return traced.isValid() ? traced.getTraceId() : UUID.randomUUID().toString();
    }
}

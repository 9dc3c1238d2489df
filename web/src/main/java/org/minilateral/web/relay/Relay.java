package org.minilateral.web.relay;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.minilateral.web.problem.Problems;
import org.minilateral.web.problem.Refused;
import org.minilateral.web.session.Session;
import org.minilateral.web.session.Sessions;

/** Carries requests of the pages to the services with the token of the session, and nothing else of the browser's. */
@Singleton
class Relay {
    private static final List<String> ASKED = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Content-Length",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key");
    private static final List<String> ANSWERED = List.of(
            "Content-Type", "Content-Length", "Content-Disposition", "ETag", "Idempotent-Replayed", "Retry-After");
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Duration TO_CONNECT = Duration.ofMillis(1500);
    private static final Duration TO_ANSWER = Duration.ofMinutes(2);

    private final Sessions sessions;
    private final Services services;
    private final HttpClient client;

    Relay(Sessions sessions, Services services, Vertx vertx) {
        this.sessions = sessions;
        this.services = services;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout((int) TO_CONNECT.toMillis()),
                new PoolOptions().setHttp1MaxSize(100));
    }

    void listen(@Observes Router router) {
        router.route("/api/*").handler(this::carry);
    }

    private void carry(RoutingContext context) {
        var request = context.request().pause();
        try {
            if (!METHODS.contains(request.method())) {
                throw new Refused(405, "method-not-allowed", "Method Not Allowed.");
            }
            var target = Target.of(request.path()).orElseThrow(Refused::notFound);
            var service = services.named(target.service()).orElseThrow(Refused::notFound);
            Writes.requireOwnPage(request);
            sessions.of(context)
                    .subscribe()
                    .with(
                            session -> carry(context, target, service, session),
                            thrown -> Problems.answer(context, thrown));
        } catch (Refused refused) {
            Problems.answer(context, refused);
        }
    }

    private void carry(RoutingContext context, Target target, URI service, Session session) {
        var request = context.request();
        var query = request.query();
        client.request(new RequestOptions()
                        .setMethod(request.method())
                        .setAbsoluteURI(service + target.path() + (query == null ? "" : "?" + query))
                        .setIdleTimeout(TO_ANSWER.toMillis()))
                .compose(asked -> {
                    copy(request.headers(), asked.headers(), ASKED);
                    asked.putHeader("Authorization", "Bearer " + session.accessToken());
                    context.response().exceptionHandler(gone -> asked.reset());
                    return send(request, asked);
                })
                .recover(away -> Future.failedFuture(Refused.unavailable("The " + target.service() + " service")))
                .compose(answered -> answer(context, target, answered))
                .onFailure(thrown -> Problems.answer(context, thrown));
    }

    private static Future<HttpClientResponse> send(HttpServerRequest request, HttpClientRequest asked) {
        var headers = request.headers();
        if (headers.contains("Content-Length") || headers.contains("Transfer-Encoding")) {
            return asked.send(request);
        }
        request.resume();
        return asked.send();
    }

    private static Future<Void> answer(RoutingContext context, Target target, HttpClientResponse answered) {
        var response = context.response().setStatusCode(answered.statusCode());
        copy(answered.headers(), response.headers(), ANSWERED);
        response.putHeader("Cache-Control", "no-store");
        var location = answered.getHeader("Location");
        if (location != null) {
            // The services' own addresses mean nothing to a browser.
            var there = URI.create(location);
            response.putHeader(
                    "Location",
                    "/api/" + target.service() + there.getRawPath()
                            + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery()));
        }
        if (!response.headers().contains("Content-Length")
                && answered.statusCode() >= 200
                && answered.statusCode() != 204
                && answered.statusCode() != 304) {
            response.setChunked(true);
        }
        return answered.pipeTo(response);
    }

    private static void copy(MultiMap from, MultiMap to, List<String> names) {
        names.stream().filter(from::contains).forEach(name -> to.set(name, from.get(name)));
    }
}

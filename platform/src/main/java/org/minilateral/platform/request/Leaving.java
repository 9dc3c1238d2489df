package org.minilateral.platform.request;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Before this program ends, it answers for a while (quarkus.shutdown.delay) and asks each client to take another connection
 * for its next request: kept connections would otherwise go on leading here, whatever anybody's list of addresses says.
 */
@Singleton
class Leaving {

    private volatile boolean leaving;

    void leave(@Observes ShutdownDelayInitiatedEvent announced) {
        leaving = true;
    }

    void listen(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (leaving) {
            sendElsewhere(context.request());
        }
        context.next();
    }

    /** HTTP/2 has a word of its own for it, and takes the header of HTTP/1 for a mistake. */
    private static void sendElsewhere(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.connection().goAway(0);
        } else {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }
}

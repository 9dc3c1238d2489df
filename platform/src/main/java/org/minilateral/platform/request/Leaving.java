package org.minilateral.platform.request;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
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
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.next();
    }
}

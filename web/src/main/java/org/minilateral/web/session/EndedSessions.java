package org.minilateral.web.session;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions that Keycloak told us have ended (OpenID Connect Back-Channel Logout). Quarkus verifies what Keycloak says,
 * but forgets it with the next sign-in of anybody, so it is kept here. A copy of the cookie is then worth nothing.
 */
@Singleton
class EndedSessions {
    /** Longer than any token lives: Keycloak itself renews none of an ended session. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    void listen(@Observes Router router) {
        router.post("/back-channel-logout").order(Integer.MIN_VALUE + 1).handler(context -> {
            context.addEndHandler(end -> remember(context));
            context.next();
        });
    }

    boolean contains(String session) {
        return ended.containsKey(session);
    }

    /** Only what was answered with 200 was signed by Keycloak, for us, as a logout. */
    private void remember(RoutingContext context) {
        if (context.response().getStatusCode() != 200) {
            return;
        }
        var now = Instant.now();
        ended.values().removeIf(now.minus(KEPT)::isAfter);
        var session = Session.claims(context.request().formAttributes().get("logout_token"))
                .getString("sid");
        ended.put(session, now);
    }
}

package org.minilateral.platform.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.minilateral.platform.release.Acting;

/**
 * Takes a neighbour's events into the local copy. The effect of a batch and the cursor behind it are one transaction,
 * and the cursor's row is locked meanwhile: a kill at any moment loses nothing and repeats nothing, and replicas of a
 * service take turns.
 */
@ApplicationScoped
class Follower {

    private final FeedSettings settings;
    private final OidcClient login;
    private final Cursors cursors;
    private final Map<String, Neighbour> neighbours = new ConcurrentHashMap<>();

    Follower(FeedSettings settings, OidcClient login, Cursors cursors) {
        this.settings = settings;
        this.login = login;
        this.cursors = cursors;
    }

    /** Reads until nothing is new; says how many events there were. */
    int catchUp(FeedHandler handler) {
        int read = 0;
        for (int batch = step(handler); batch > 0; batch = step(handler)) {
            read += batch;
        }
        return read;
    }

    private int step(FeedHandler handler) {
        String seen =
                Acting.asService(() -> QuarkusTransaction.requiringNew().call(() -> cursors.read(handler.neighbour())));
        EventPage page = fetch(handler.neighbour(), seen);
        if (page.items().isEmpty()) {
            return 0;
        }
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
            if (cursors.lock(handler.neighbour(), seen)) {
                page.items().forEach(handler::apply);
                cursors.move(handler.neighbour(), page.nextCursor());
            }
        }));
        return page.items().size();
    }

    private EventPage fetch(String neighbour, String cursor) {
        String token = login.getTokens().await().atMost(Duration.ofSeconds(5)).getAccessToken();
        return neighbours.computeIfAbsent(neighbour, this::connect).after("Bearer " + token, cursor, settings.batch());
    }

    private Neighbour connect(String name) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(settings.neighbours().get(name))
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .build(Neighbour.class);
    }
}

package org.minilateral.web.telemetry;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.minilateral.web.relay.Services;

/** Requests are counted by the door that they came to: whatever is asked for, the number of series is bounded. */
@Singleton
class Doors implements HttpServerMetricsTagsContributor {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final Set<String> OWN =
            Set.of("session", "sign-in", "sign-out", "signed-out", "back-channel-logout", "export", "assets");

    private final Set<String> services;

    Doors(Services services) {
        this.services = services.services().keySet();
    }

    @Override
    public Tags contribute(Context context) {
        String[] path = SLASH.split(context.request().path(), 4);
        return Tags.of("uri", door(path.length > 1 ? path[1] : "", path.length > 2 ? path[2] : ""));
    }

    private String door(String first, String second) {
        if (first.equals("api")) {
            return services.contains(second) ? "/api/" + second : "none";
        }
        return OWN.contains(first) ? "/" + first : "page";
    }
}

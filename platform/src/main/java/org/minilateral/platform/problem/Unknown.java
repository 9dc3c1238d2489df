package org.minilateral.platform.problem;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Remembers on the request that the caller may not even know of what was asked for: the framework turns whatever a
 * permission check throws into a bare 403, and this makes it a 404 again.
 */
final class Unknown {

    private static final String MARK = Unknown.class.getName();

    private Unknown() {}

    static void remember() {
        RoutingContext request = current();
        if (request != null) {
            request.put(MARK, true);
        }
    }

    static boolean isRemembered() {
        RoutingContext request = current();
        return request != null && Boolean.TRUE.equals(request.get(MARK));
    }

    private static RoutingContext current() {
        var container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? container.instance(CurrentVertxRequest.class).get().getCurrent()
                : null;
    }
}

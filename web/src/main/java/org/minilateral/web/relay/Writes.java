package org.minilateral.web.relay;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.minilateral.web.problem.Refused;

/** Two walls against pages of other sites that write with our user's cookie, beside the cookie's own SameSite. */
public final class Writes {
    private Writes() {}

    public static void requireOwnPage(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD)) {
            return;
        }
        // A form can't set a header, and a script of another site would have to ask first, which is never granted.
        if (!"1".equals(request.getHeader("X-Minilateral"))) {
            throw new Refused(403, "header-missing", "A change needs the header X-Minilateral: 1.");
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            throw new Refused(403, "cross-site", "A change can only be asked for by a page of this site.");
        }
    }
}

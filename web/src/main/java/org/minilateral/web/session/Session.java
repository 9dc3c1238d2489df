package org.minilateral.web.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Somebody who is signed in.
 *
 * @param id          of the session at Keycloak
 * @param accessToken what the services are shown; never sent to the browser
 */
public record Session(String id, String accessToken) {

    /** What the pages may know of it. */
    JsonObject view() {
        var claims = claims(accessToken);
        return new JsonObject()
                .put("name", claims.getString("name", claims.getString("preferred_username")))
                .put("username", claims.getString("preferred_username"))
                .put("nation", claims.getString("nation"))
                .put(
                        "roles",
                        claims.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles", new JsonArray()))
                .put("clearance", claims.getString("clearance"))
                .put("organisation", claims.getString("organisation"));
    }

    /** Unverified: Keycloak gave us this token directly, and the services verify it themselves. */
    static JsonObject claims(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }
}

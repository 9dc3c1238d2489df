package org.minilateral.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** As much of OpenID Connect as a browser and the web see of Keycloak; whoever comes is signed in as the same person. */
public final class IdentityServer {
    static final String SECRET = "the secret of the pages' server";
    public static final String SESSION = "session-of-jpn-liaison";

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    /** How long the tokens live that are given out now. */
    public volatile int seconds = 300;

    /** Whether it lets those who ask for tokens wait. */
    public volatile boolean silent;

    /** Whether it has trouble of its own. */
    public volatile boolean broken;

    /** Which session the next tokens are of. */
    public volatile String session = SESSION;

    /** Whether it still knows the session when the web asks for new tokens. */
    public volatile boolean refreshes = true;

    IdentityServer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        // What makes JSON and tokens is looked up in the class loader of the thread, which is a test's own.
        server.setExecutor(task -> Thread.startVirtualThread(() -> {
            Thread.currentThread().setContextClassLoader(IdentityServer.class.getClassLoader());
            task.run();
        }));
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> json(
                        exchange,
                        200,
                        new JsonObject()
                                .put("issuer", address())
                                .put("authorization_endpoint", address() + "/auth")
                                .put("token_endpoint", address() + "/token")
                                .put("end_session_endpoint", address() + "/logout")
                                .put("jwks_uri", address() + "/certs")));
        server.createContext("/certs", exchange -> json(exchange, 200, certificates()));
        server.createContext("/auth", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void close() {
        server.stop(0);
    }

    public String logoutToken(String audience, String session) {
        return claims().audience(audience)
                .claim("sid", session)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .jws()
                .keyId("test")
                .sign(keys.getPrivate());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        for (int i = 0; silent && i < 300; i++) {
            LockSupport.parkNanos(100_000_000);
        }
        if (broken) {
            json(exchange, 503, new JsonObject().put("error", "temporarily_unavailable"));
            return;
        }
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var basic = Base64.getEncoder().encodeToString(("minilateral-web:" + SECRET).getBytes(StandardCharsets.UTF_8));
        var known = ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var asked = "refresh_token".equals(form.get("grant_type"))
                ? refreshes ? Map.<String, String>of() : null
                : codes.remove(form.get("code"));
        if (!known || asked == null || !proves(form.get("code_verifier"), asked.get("code_challenge"))) {
            json(exchange, 400, new JsonObject().put("error", "invalid_grant"));
            return;
        }
        var idToken = claims().audience("minilateral-web").claim("sid", session);
        if (asked.containsKey("nonce")) {
            idToken.claim("nonce", asked.get("nonce"));
        }
        var accessToken = claims().preferredUserName("jpn.liaison")
                .claim("typ", "Bearer")
                .claim("name", "JPN liaison")
                .claim("nation", "JPN")
                .claim("clearance", "LIMITED")
                .claim("organisation", "Ministry of Research")
                .claim("realm_access", Map.of("roles", List.of("liaison")));
        json(
                exchange,
                200,
                new JsonObject()
                        .put("id_token", idToken.jws().keyId("test").sign(keys.getPrivate()))
                        .put("access_token", accessToken.jws().keyId("test").sign(keys.getPrivate()))
                        .put("refresh_token", UUID.randomUUID().toString())
                        .put("token_type", "Bearer")
                        .put("expires_in", seconds));
    }

    private JwtClaimsBuilder claims() {
        return Jwt.claims()
                .issuer(address())
                .subject("jpn-liaison")
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(seconds));
    }

    private static boolean proves(String verifier, String challenge) {
        try {
            return challenge == null
                    || challenge.equals(Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject certificates() {
        var key = (RSAPublicKey) keys.getPublic();
        var url = Base64.getUrlEncoder().withoutPadding();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kid", "test")
                                        .put("kty", "RSA")
                                        .put("alg", "RS256")
                                        .put("use", "sig")
                                        .put(
                                                "n",
                                                url.encodeToString(
                                                        key.getModulus().toByteArray()))
                                        .put(
                                                "e",
                                                url.encodeToString(
                                                        key.getPublicExponent().toByteArray()))));
    }

    private static Map<String, String> form(String encoded) {
        var fields = new HashMap<String, String>();
        for (var field : encoded.split("&")) {
            var pair = field.split("=", 2);
            fields.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void json(HttpExchange exchange, int status, JsonObject body) throws IOException {
        try (exchange) {
            var bytes = body.encode().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

package org.minilateral.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * For tests of a packaged service, which stands alone with its database: plays its neighbours' feeds and the identity
 * server that lets it read them, and says what a deployment has to say.
 */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {

    private static final List<String> EVENTS = new CopyOnWriteArrayList<>();
    private static final List<String> NAMES = List.of("consortium", "project", "funding");

    private static final AtomicInteger INTROSPECTIONS = new AtomicInteger();

    private HttpServer server;

    /** Tells an event, as JSON, to whoever follows consortium-service. */
    public static void tell(String event) {
        EVENTS.add(event);
    }

    /** How often the identity server was asked whether a token is good. */
    public static int introspections() {
        return INTROSPECTIONS.get();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No port for the neighbours", e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/introspection", this::introspection);
        server.createContext("/keys", exchange -> answer(exchange, Tokens.keySet()));
        server.createContext("/protocol/openid-connect/token", this::token);
        server.createContext("/consortium/v1/events", exchange -> answer(exchange, page(exchange)));
        server.createContext("/", exchange -> answer(exchange, "{\"items\":[],\"nextCursor\":\"\"}"));
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        Map<String, String> settings = new HashMap<>();
        NAMES.forEach(name -> settings.put("minilateral." + name + ".url", address + "/" + name));
        settings.put("minilateral.issuer", Tokens.ISSUER);
        settings.put("minilateral.issuer-inside", address);
        settings.put("minilateral.client-secret", "for-tests-alone");
        settings.put("minilateral.db.url", "said by the database");
        settings.put("minilateral.db.app-password", "said by the database");
        settings.put("minilateral.db.owner-password", "said by the database");
        // What is packaged knows no ports for tests; a product may run beside it.
        settings.put("quarkus.management.port", "0");
        settings.put("minilateral.figures", "1s");
        settings.put("minilateral.seal.key-file", "target/packaged-sealing-key.pem");
        settings.put("minilateral.seal.create-key", "true");
        return settings;
    }

    private String discovery() {
        String address = "http://localhost:" + server.getAddress().getPort();
        return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"introspection_endpoint\":\"%s/introspection\"}"
                .formatted(Tokens.ISSUER, address, address);
    }

    private void introspection(HttpExchange exchange) throws IOException {
        INTROSPECTIONS.incrementAndGet();
        answer(exchange, "{\"active\":false}");
    }

    private void token(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer(
                exchange,
                "{\"token_type\":\"Bearer\",\"expires_in\":600,\"access_token\":\"%s\"}"
                        .formatted(Tokens.service("the-service")));
    }

    /** The cursor is the number of events that were read. */
    private static String page(HttpExchange exchange) {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String after = query.replaceAll("(?s).*after=([0-9]*).*", "$1");
        int read = after.matches("[0-9]+") ? Integer.parseInt(after) : 0;
        List<String> events = List.copyOf(EVENTS);
        return "{\"items\":[%s],\"nextCursor\":\"%d\"}"
                .formatted(String.join(",", events.subList(read, events.size())), events.size());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}

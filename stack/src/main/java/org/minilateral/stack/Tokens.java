package org.minilateral.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Gets access tokens from the Keycloak of this machine. */
public final class Tokens {
    static final String PATH = "/protocol/openid-connect/token";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;

    public Tokens(Ports ports) {
        this.ports = ports;
    }

    /** Of an example account. */
    public String of(String user) {
        return ask(
                Keycloak.issuer(ports),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        ExampleAccounts.CLIENT,
                        "username",
                        user,
                        "password",
                        Account.PASSWORD));
    }

    /** Of a program that acts in its own name. */
    public String of(String client, String secret) {
        return ask(
                Keycloak.issuer(ports),
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    String ofKeycloaksAdministrator() {
        return ask(
                ports.url(Port.KEYCLOAK).resolve("/realms/master"),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMINISTRATOR,
                        "password",
                        System.getenv().getOrDefault("MINILATERAL_ADMIN_PASSWORD", Keycloak.ADMINISTRATOR_PASSWORD)));
    }

    private String ask(URI realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(realm + PATH))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotStart("Keycloak gives no token: " + answer.body());
            }
            return JSON.readTree(answer.body()).required("access_token").textValue();
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer at " + realm + "; is it running? (./dev status)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Asking Keycloak was given up", e);
        }
    }
}

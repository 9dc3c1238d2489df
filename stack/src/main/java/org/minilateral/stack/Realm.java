package org.minilateral.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;

/** The running realm, changed through Keycloak's own administration API. */
final class Realm {
    /** Where {@code ./dev web} serves the pages while somebody works on them. */
    static final URI HOT_RELOAD = URI.create("http://localhost:5173");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;
    private final URI realm;

    Realm(Ports ports) {
        this.ports = ports;
        this.realm = ports.url(Port.KEYCLOAK).resolve("/admin/realms/minilateral/");
    }

    /** Needs no administrator where somebody has added them before. */
    void addMissingExampleAccounts() {
        try {
            new Tokens(ports).of(Account.examples().getFirst().user());
        } catch (CannotStart e) {
            addExampleAccounts();
        }
    }

    void addExampleAccounts() {
        ask("POST", "partialImport", JSON.valueToTree(ExampleAccounts.partialImport()));
    }

    /** Data that was made with other ports serves these too, and so does hot reload, of this machine only. */
    void expectThePagesHere() {
        var pages = List.of(ports.url(Port.WEB), HOT_RELOAD);
        var client = (ObjectNode) pagesServer();
        client.put("rootUrl", ports.url(Port.WEB).toString());
        client.set(
                "redirectUris",
                JSON.valueToTree(
                        pages.stream().map(page -> page + "/sign-in/done").toList()));
        client.withObject("/attributes")
                .put("backchannel.logout.url", ports.url(Port.WEB) + "/back-channel-logout")
                .put(
                        "post.logout.redirect.uris",
                        pages.stream().map(page -> page + "/signed-out").collect(Collectors.joining("##")));
        change(client);
    }

    JsonNode pagesServer() {
        return ask("GET", "clients?clientId=minilateral-web", null).path(0);
    }

    void change(JsonNode client) {
        ask("PUT", "clients/" + client.required("id").textValue(), client);
    }

    JsonNode ask(String method, String path, JsonNode body) {
        try {
            var request = HttpRequest.newBuilder(realm.resolve(path))
                    .header("Authorization", "Bearer " + new Tokens(ports).ofKeycloaksAdministrator())
                    .header("Content-Type", "application/json")
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new CannotStart("Keycloak refuses a change of the realm (" + path + "): " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not take a change of the realm: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Changing the realm was given up", e);
        }
    }
}

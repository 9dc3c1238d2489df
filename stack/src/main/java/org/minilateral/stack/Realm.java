package org.minilateral.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The running realm, changed through Keycloak's own administration API. */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;

    Realm(Ports ports) {
        this.ports = ports;
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
        var address = ports.url(Port.KEYCLOAK).resolve("/admin/realms/minilateral/partialImport");
        try {
            var request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + new Tokens(ports).ofKeycloaksAdministrator())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(ExampleAccounts.partialImport())))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotStart("Keycloak refuses the example accounts: " + answer.body());
            }
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not take the example accounts: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Adding the example accounts was given up", e);
        }
    }
}

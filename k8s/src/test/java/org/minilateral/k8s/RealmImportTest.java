package org.minilateral.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keycloak's operator takes a realm in an object of its own: it holds what realm.json says and nothing else. */
class RealmImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{(MINILATERAL_([A-Z]+(?:_INSIDE)?)_(SECRET|URL))}");
    private static final Path IMPORT = Overlay.CHECKOUT.resolve("k8s/overlays/production/realm-import.json");

    @Test
    void theImportOfProductionIsTheRealmOfTheHouse() throws IOException {
        JsonNode expected = expected();
        if (System.getProperty("snapshots", "").equals("update")) {
            Files.writeString(IMPORT, expected.toPrettyString() + "\n");
        }
        assertThat(JSON.readTree(IMPORT.toFile()))
                .as("rewritten by ./mvnw -pl k8s test -Dsnapshots=update")
                .isEqualTo(expected);
    }

    private static JsonNode expected() throws IOException {
        JsonNode realm =
                JSON.readTree(Overlay.CHECKOUT.resolve("k8s/base/realm.json").toFile());
        ObjectNode object = JSON.createObjectNode();
        object.put("apiVersion", "k8s.keycloak.org/v2alpha1").put("kind", "KeycloakRealmImport");
        object.putObject("metadata").put("name", "minilateral");
        ObjectNode spec = object.putObject("spec").put("keycloakCRName", "keycloak");
        ObjectNode filled = spec.putObject("placeholders");
        placeholders(realm).forEach((name, source) -> {
            ObjectNode secret = filled.putObject(name).putObject("secret");
            secret.put("name", source[0]).put("key", source[1]);
        });
        spec.set("realm", realm);
        return object;
    }

    /** Each placeholder of the realm, and the Secret and key that fill it. */
    private static Map<String, String[]> placeholders(JsonNode realm) {
        Map<String, String[]> placeholders = new TreeMap<>();
        var found = PLACEHOLDER.matcher(realm.toString());
        while (found.find()) {
            String noun = found.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
            placeholders.put(
                    found.group(1),
                    found.group(3).equals("URL")
                            ? new String[] {"realm-addresses", noun + "-url"}
                            : new String[] {noun + "-client", "secret"});
        }
        return placeholders;
    }
}

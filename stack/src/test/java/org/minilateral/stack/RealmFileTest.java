package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The realm file goes to production as it is, so that nothing of the example may slip into it. */
class RealmFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode realm;

    RealmFileTest() throws IOException {
        realm = JSON.readTree(
                RunningStack.CHECKOUT.resolve("k8s/base/realm.json").toFile());
    }

    @Test
    void holdsNoPeople() {
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
    }

    @Test
    void letsNobodySwapAPasswordForAToken() {
        assertThat(realm.path("clients")).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        });
    }

    @Test
    void holdsNoSecret() {
        assertThat(realm.path("clients"))
                .filteredOn(client -> client.has("secret"))
                .hasSize(4)
                .allSatisfy(client -> {
                    assertThat(client.path("secret").asText()).matches("\\$\\{MINILATERAL_[A-Z]+_SECRET}");
                });
    }

    @Test
    void letsNoProgramBeAClientWithoutASecret() {
        assertThat(realm.path("clients"))
                .filteredOn(client -> client.path("enabled").asBoolean(true))
                .allSatisfy(client ->
                        assertThat(client.path("publicClient").asBoolean(true)).isFalse());
    }

    @Test
    void wantsProofOfPossessionOfTheCodeFromThePages() {
        assertThat(realm.path("clients"))
                .filteredOn(client -> client.path("standardFlowEnabled").asBoolean()
                        && client.path("enabled").asBoolean(true))
                .singleElement()
                .satisfies(client -> {
                    assertThat(client.path("clientId").asText()).isEqualTo("minilateral-web");
                    assertThat(client.at("/attributes/pkce.code.challenge.method")
                                    .asText())
                            .isEqualTo("S256");
                });
    }

    @Test
    void letsAdministratorsAloneSayForWhomAnAccountActs() throws IOException {
        var profile = JSON.readTree(
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        var standing = List.of("nation", "clearance", "organisation");
        assertThat(profile.path("attributes"))
                .filteredOn(
                        attribute -> standing.contains(attribute.path("name").asText()))
                .hasSize(3)
                .allSatisfy(attribute ->
                        assertThat(attribute.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]"));
    }
}

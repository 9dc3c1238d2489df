package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tokens of the realm say, which is all that the services know of a caller. */
@ExtendWith(RunningStack.class)
class IdentityTest {

    @Test
    void everyExampleAccountHasItsNationAndItsRoleAndNoOther(Stack stack) throws Exception {
        var announced = announcedIssuer(stack);
        assertThat(Account.examples()).allSatisfy(account -> {
            var claims = claims(new Tokens(stack.ports()).of(account.user()));
            assertThat(claims.path("preferred_username").asText()).isEqualTo(account.user());
            assertThat(claims.path("nation").asText()).isEqualTo(account.nation());
            assertThat(claims.path("organisation").asText()).isEqualTo(account.organisation());
            assertThat(words(claims.path("realm_access").path("roles"))).containsExactly(account.role());
            assertThat(words(claims.path("aud")))
                    .containsExactlyInAnyOrder("consortium-service", "project-service", "funding-service");
            assertThat(claims.path("iss").asText()).isEqualTo(announced);
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(300);
        });
    }

    @Test
    void aNationsSystemActsForItsNation(Stack stack) {
        var claims = claims(new Tokens(stack.ports()).of(ExampleAccounts.SYSTEM, ExampleAccounts.SYSTEM_SECRET));
        assertThat(claims.path("nation").asText()).isEqualTo("AUS");
        assertThat(words(claims.path("realm_access").path("roles"))).containsExactly("liaison");
    }

    @Test
    void aServiceActsForNoNation(Stack stack) {
        for (var service : List.of(Service.CONSORTIUM, Service.PROJECT, Service.FUNDING)) {
            var claims = claims(new Tokens(stack.ports()).of(service.label(), service.secret()));
            assertThat(claims.has("nation")).isFalse();
            assertThat(claims.path("azp").asText()).isEqualTo(service.label());
            assertThat(words(claims.path("realm_access").path("roles"))).containsExactly("service");
        }
    }

    @Test
    void thePagesServerActsForPeopleAlone(Stack stack) {
        assertThatThrownBy(() -> new Tokens(stack.ports()).of("minilateral-web", Service.WEB.secret()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("unauthorized_client");
    }

    @Test
    void aWrongSecretGetsNothing(Stack stack) {
        assertThatThrownBy(() -> new Tokens(stack.ports()).of("funding-service", "guessed"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("unauthorized_client");
        assertThatThrownBy(() -> new Tokens(stack.ports()).of("nobody"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("invalid_grant");
    }

    /** The one that the identity server gives itself: behind other doors it is another than the address we ask. */
    private static String announcedIssuer(Stack stack) throws Exception {
        var address = Keycloak.issuer(stack.ports()) + "/.well-known/openid-configuration";
        String issuer;
        try (var answer = URI.create(address).toURL().openStream()) {
            issuer = new ObjectMapper().readTree(answer).path("issuer").asText();
        }
        if (RunningStack.elsewhere().isEmpty()) {
            assertThat(issuer).isEqualTo(Keycloak.issuer(stack.ports()).toString());
        }
        return issuer;
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Iterable<String> words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

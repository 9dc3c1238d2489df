package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class StackTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aServiceTakesTokensOfTheIdentityServerAndNothingElse(Stack stack) throws Exception {
        var nations = stack.ports().url(Port.CONSORTIUM).resolve("/v1/nations");
        assertThat(status(nations, new Tokens(stack.ports()).of("deu.liaison"))).isEqualTo(200);
        assertThat(status(nations, new Tokens(stack.ports()).of(ExampleAccounts.SYSTEM, ExampleAccounts.SYSTEM_SECRET)))
                .isEqualTo(200);
        assertThat(status(nations, new Tokens(stack.ports()).ofKeycloaksAdministrator()))
                .isEqualTo(401);
    }

    @Test
    @Needs(Needs.What.PROCESSES)
    void aKilledServiceIsGoneAndComesBackReady(Stack stack) throws Exception {
        var readiness = new Readiness();
        var health = Service.FUNDING.health(stack.ports());

        stack.killHard(Service.FUNDING);
        assertThat(readiness.says(health)).isFalse();
        assertThat(readiness.says(Service.PROJECT.health(stack.ports()))).isTrue();

        stack.restart(Service.FUNDING);
        assertThat(readiness.says(health)).isTrue();
    }

    @Test
    @Needs(Needs.What.PROCESSES)
    void aDataFolderServesOneLauncherAtATime(Stack stack) {
        assertThat(stack.ports()).isNotNull();
        assertThatThrownBy(() -> Stack.start(RunningStack.settings(), Progress.silent()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("running already");
        assertThat(new Tokens(stack.ports()).of("deu.liaison")).isNotEmpty();
    }

    @Test
    void theExampleAccountsMayBeAddedAgain(Stack stack) {
        new Realm(stack.ports()).addExampleAccounts();
        assertThat(new Tokens(stack.ports()).of("jpn.liaison")).isNotEmpty();
    }

    private int status(URI address, String token) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}

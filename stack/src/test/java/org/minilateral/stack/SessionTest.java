package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in and out of the pages, with the real Keycloak. */
@ExtendWith(RunningStack.class)
class SessionTest {

    @Test
    void whoSignsInComesBackToWhereTheyWereAndActsForTheirNation(Stack stack) throws Exception {
        var visitor = new Visitor(stack);
        assertThat(visitor.get("/session").statusCode()).isEqualTo(499);
        assertThat(visitor.signIn("jpn.liaison", "/consortia?x=1").toString()).endsWith("/consortia?x=1");
        var session = json(visitor.get("/session"));
        assertThat(session.path("nation").asText()).isEqualTo("JPN");
        assertThat(session.path("roles").toString()).isEqualTo("[\"liaison\"]");
        for (var service : new String[] {"consortium", "project", "funding"}) {
            assertThat(visitor.get("/api/" + service + "/v1/events").statusCode())
                    .as(service)
                    .isEqualTo(200);
        }
        assertThat(json(visitor.get("/api/consortium/v1/nations")).path("items"))
                .isNotEmpty();
    }

    @Test
    void everySessionFitsIntoOneCookie(Stack stack) throws Exception {
        for (var user : new String[] {"deu.manager", "fra.auditor", "administrator"}) {
            var visitor = new Visitor(stack);
            visitor.signIn(user, "/");
            assertThat(visitor.session()).as(user).containsOnlyKeys("q_session");
            assertThat(visitor.session().get("q_session")).hasSizeLessThan(4000);
        }
    }

    @Test
    void thePageOfTheIdentityServerLooksLikeOursAndAsksNoOtherHost(Stack stack) throws Exception {
        var visitor = new Visitor(stack);
        var page = visitor.follow(visitor.get("/sign-in")).body();
        assertThat(page).contains("css/minilateral.css").contains("Sign in");
        var css = Pattern.compile("href=\"([^\"]+minilateral.css)\"").matcher(page);
        assertThat(css.find()).isTrue();
        var keycloak = stack.ports().url(Port.KEYCLOAK);
        assertThat(visitor.get(keycloak.resolve(css.group(1)).toString()).body())
                .contains("mark.svg");
        assertThat(page.replace(keycloak.toString(), "")).doesNotContainPattern("(src|href|action)=\"https?://");
    }

    @Test
    void aPageThatAsksForManyThingsWhenItsTokenHasRunOutGetsThemAll(Stack stack) throws Exception {
        var realm = new Realm(stack.ports());
        var visitor = new Visitor(stack);
        tokensLive(realm, 2);
        visitor.signIn("deu.finance", "/");
        tokensLive(realm, 300);
        Thread.sleep(2500);
        var requests = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 12; i++) {
            var tab = visitor.copy(stack);
            requests.add(() -> tab.get("/api/consortium/v1/nations").statusCode());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(visitor.get("/session").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsOutIsOutEverywhere(Stack stack) throws Exception {
        var visitor = new Visitor(stack);
        visitor.signIn("gbr.liaison", "/");
        var copy = visitor.copy(stack);
        assertThat(copy.get("/session").statusCode()).isEqualTo(200);
        var end = visitor.follow(visitor.get("/sign-out"));
        assertThat(end.uri().getPath()).isEqualTo("/signed-out");
        assertThat(end.uri().getPort()).isEqualTo(stack.ports().of(Port.WEB));
        assertThat(visitor.session()).doesNotContainKey("q_session");
        assertThat(visitor.get("/session").statusCode()).isEqualTo(499);
        assertThat(copy.get("/api/funding/v1/events").statusCode())
                .as("a copy of the cookie")
                .isEqualTo(499);
        assertThat(visitor.follow(visitor.get("/sign-in")).body())
                .as("the identity server asks for the password again")
                .contains("type=\"password\"");
    }

    @Test
    void whomTheIdentityServerSignsOutIsSignedOutHereAtOnce(Stack stack) throws Exception {
        var visitor = new Visitor(stack);
        var other = new Visitor(stack);
        visitor.signIn("ita.liaison", "/");
        other.signIn("bel.liaison", "/");
        var realm = new Realm(stack.ports());
        var account =
                realm.ask("GET", "users?exact=true&username=ita.liaison", null).path(0);
        realm.ask("POST", "users/" + account.path("id").asText() + "/logout", null);
        assertThat(visitor.get("/session").statusCode()).isEqualTo(499);
        assertThat(other.get("/session").statusCode()).as("nobody else").isEqualTo(200);
    }

    @Test
    void theIdentityServerSendsNobodyToAnotherSite(Stack stack) throws Exception {
        var visitor = new Visitor(stack);
        var there = visitor.get("/sign-in").headers().firstValue("Location").orElseThrow();
        var forged = there.replaceFirst("redirect_uri=[^&]+", "redirect_uri=http%3A%2F%2Fexample.org%2Fsign-in%2Fdone");
        assertThat(visitor.get(forged).statusCode()).isEqualTo(400);
        var unproven = there.replaceFirst("&code_challenge=[^&]+", "");
        assertThat(visitor.follow(visitor.get(unproven)).uri().toString()).doesNotContain("code=");
    }

    private static void tokensLive(Realm realm, int seconds) {
        var client = (ObjectNode) realm.pagesServer();
        client.withObject("/attributes").put("access.token.lifespan", String.valueOf(seconds));
        realm.change(client);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}

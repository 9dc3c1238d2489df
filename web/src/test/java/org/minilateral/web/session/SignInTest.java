package org.minilateral.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.web.Browser;
import org.minilateral.web.IdentityServer;
import org.minilateral.web.Neighbourhood;

@QuarkusTest
class SignInTest {
    /** Seconds that tokens live where a test waits for their end; a slow machine needs some to sign in. */
    private static final int SHORT = 4;

    private static final String EXPORT = "source=/api/funding/v1/consortia&format=csv&columns="
            + URLEncoder.encode("[{\"header\":\"Name\",\"path\":\"name\"}]", StandardCharsets.UTF_8);

    @AfterEach
    void asUsual() {
        Neighbourhood.identity().seconds = 300;
        Neighbourhood.identity().refreshes = true;
        Neighbourhood.identity().broken = false;
        Neighbourhood.identity().silent = false;
    }

    @Test
    void signingInLeadsBackToWhereOneWantedToBe() {
        var browser = new Browser();
        browser.follow(browser.get("/sign-in?then=/consortia?stage=IN_EFFECT"), "/consortia?stage=IN_EFFECT");
        var session = browser.get("/session");
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Browser.json(session))
                .isEqualTo(new JsonObject()
                        .put("name", "JPN liaison")
                        .put("username", "jpn.liaison")
                        .put("nation", "JPN")
                        .put("roles", new JsonArray().add("liaison"))
                        .put("clearance", "LIMITED")
                        .put("organisation", "Ministry of Research"));
    }

    @Test
    void oneCookieKeepsTheSessionOutOfReachOfScriptsAndOtherSites() {
        var browser = new Browser();
        var back = browser.get(browser.get("/sign-in?then=/home")
                .headers()
                .firstValue("Location")
                .orElseThrow());
        var done = browser.get(back.headers().firstValue("Location").orElseThrow());
        assertThat(done.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("q_session"))
                .singleElement()
                .asString()
                .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain(".eyJ");
        assertThat(browser.cookies()).containsOnlyKeys("q_session");
    }

    @Test
    void noLinkLeadsToAnotherSiteAfterSigningIn() {
        var browser = Browser.signedIn();
        for (var elsewhere : List.of(
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "/\t/example.org",
                "home",
                "")) {
            var then = URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);
            assertThat(browser.get("/sign-in?then=" + then).headers().firstValue("Location"))
                    .as(elsewhere)
                    .contains("/");
        }
        assertThat(browser.get("/sign-in?then=/a%3Fb%3Dc").headers().firstValue("Location"))
                .contains("/a?b=c");
    }

    @Test
    void whoIsNotSignedInIsToldSoAndNotSentAway() {
        for (var path : List.of("/session", "/api/funding/v1/consortia", "/export?" + EXPORT)) {
            var answer = new Browser().get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isEqualTo(499);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Browser.json(answer).getString("code")).isEqualTo("sign-in-required");
            assertThat(Browser.json(answer).getString("type")).isEqualTo("urn:minilateral:problem:sign-in-required");
            assertThat(Browser.json(answer).getString("traceId")).isNotBlank();
        }
    }

    @Test
    void aForgedCookieIsNoSession() {
        var browser = new Browser();
        browser.cookies().put("q_session", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA");
        assertThat(browser.get("/session").statusCode()).isEqualTo(499);
        assertThat(browser.cookies()).as("it is taken away").isEmpty();
    }

    @Test
    void tokensThatRunOutAreRenewedAndTheSessionGoesOn() {
        Neighbourhood.identity().seconds = 20;
        var browser = Browser.signedIn();
        var before = browser.cookies().get("q_session");
        Neighbourhood.identity().seconds = 300;
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
        assertThat(browser.cookies().get("q_session")).as("they would end soon").isNotEqualTo(before);
    }

    @Test
    void aSessionThatTheIdentityServerNoLongerKnowsHasEnded() throws Exception {
        Neighbourhood.identity().seconds = SHORT;
        var browser = Browser.signedIn();
        Neighbourhood.identity().refreshes = false;
        Thread.sleep(Duration.ofSeconds(SHORT).plusMillis(500));
        assertThat(browser.get("/session").statusCode()).isEqualTo(499);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void troubleOfTheIdentityServerEndsNobodysSession() throws Exception {
        Neighbourhood.identity().seconds = SHORT;
        var browser = Browser.signedIn();
        Neighbourhood.identity().broken = true;
        Thread.sleep(Duration.ofSeconds(SHORT).plusMillis(500));
        assertThat(browser.get("/session").statusCode()).isEqualTo(503);
        assertThat(browser.cookies()).containsKey("q_session");
        Neighbourhood.identity().broken = false;
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void anIdentityServerThatDoesNotAnswerIsNotWaitedForAndEndsNobodysSession() throws Exception {
        Neighbourhood.identity().seconds = SHORT;
        var browser = Browser.signedIn();
        Neighbourhood.identity().silent = true;
        Thread.sleep(Duration.ofSeconds(SHORT).plusMillis(500));
        var began = Instant.now();
        assertThat(browser.get("/session").statusCode()).isEqualTo(503);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
        Neighbourhood.identity().silent = false;
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheIdentityServer() {
        var browser = Browser.signedIn();
        assertThat(browser.send("/sign-out", new String[] {"Sec-Fetch-Site", "cross-site"}, "GET", null)
                        .statusCode())
                .as("another site may not do it")
                .isEqualTo(403);
        var there = browser.get("/sign-out").headers().firstValue("Location").orElseThrow();
        assertThat(there)
                .contains("/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=")
                .contains("%2Fsigned-out");
        assertThat(browser.cookies()).doesNotContainKey("q_session");
        assertThat(browser.get("/session").statusCode()).isEqualTo(499);
        assertThat(new Browser().get("/sign-out").headers().firstValue("Location"))
                .contains("/signed-out");
    }

    @Test
    void aSessionThatEndedAtTheIdentityServerHasEndedHereToo() {
        var browser = Browser.signedIn();
        assertThat(logOut("another-program", IdentityServer.SESSION)).isEqualTo(400);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
        assertThat(logOut("minilateral-web", "another-session")).isEqualTo(200);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);

        var ending = "a-session-that-ends";
        Neighbourhood.identity().session = ending;
        var other = Browser.signedIn();
        Neighbourhood.identity().session = IdentityServer.SESSION;
        var copy = new Browser();
        copy.cookies().putAll(other.cookies());
        assertThat(logOut("minilateral-web", ending)).isEqualTo(200);
        Browser.signedIn();
        assertThat(other.get("/api/funding/v1/consortia").statusCode()).isEqualTo(499);
        assertThat(copy.get("/session").statusCode()).as("a copy of the cookie").isEqualTo(499);
        assertThat(other.get("/sign-in").statusCode()).isEqualTo(302);
    }

    private static int logOut(String audience, String session) {
        var token = Neighbourhood.identity().logoutToken(audience, session);
        return new Browser()
                .send(
                        "/back-channel-logout",
                        new String[] {"Content-Type", "application/x-www-form-urlencoded"},
                        "POST",
                        "logout_token=" + token)
                .statusCode();
    }
}

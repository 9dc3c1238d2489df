package org.minilateral.web.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.minilateral.web.problem.Problems;
import org.minilateral.web.problem.Refused;

/** Signing in, signing out, and who one is. */
@Singleton
class SessionDoors {
    private static final String SIGNED_OUT = "/signed-out";
    // Nobody can be asked to type the password again because a machine was slow.
    private static final Duration TO_SIGN_IN = Duration.ofSeconds(20);

    private final Sessions sessions;

    SessionDoors(Sessions sessions) {
        this.sessions = sessions;
    }

    void listen(@Observes Router router) {
        router.get("/session").handler(this::show);
        router.get("/sign-in").handler(this::signIn);
        router.get("/sign-in/done").handler(this::signedIn);
        router.get("/sign-out").handler(this::signOut);
    }

    private void show(RoutingContext context) {
        sessions.of(context)
                .subscribe()
                .with(
                        session -> context.response()
                                .putHeader("Content-Type", "application/json")
                                .putHeader("Cache-Control", "no-store")
                                .end(session.view().encode()),
                        thrown -> Problems.answer(context, thrown));
    }

    private void signIn(RoutingContext context) {
        var then = LocalPath.of(context.request().getParam("then"));
        sessions.of(context).subscribe().with(session -> redirect(context, then), thrown -> {
            if (thrown instanceof Refused refused && refused.isSignInRequired()) {
                askKeycloak(context);
            } else {
                Problems.answer(context, thrown);
            }
        });
    }

    private static void askKeycloak(RoutingContext context) {
        context.response().putHeader("Cache-Control", "no-store");
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator
                .sendChallenge(context)
                .subscribe()
                .with(
                        sent -> context.end(),
                        thrown -> Problems.answer(context, Refused.unavailable("The identity server")));
    }

    /** Where Keycloak sends the browser with the code. What goes wrong here is mended by signing in again. */
    private void signedIn(RoutingContext context) {
        sessions.of(context, TO_SIGN_IN).subscribe().with(session -> redirect(context, "/"), thrown -> {
            if (thrown instanceof AuthenticationRedirectException signedIn) {
                redirect(context, signedIn.getRedirectUri());
            } else if (thrown instanceof Refused refused && refused.isSignInRequired()) {
                redirect(context, SIGNED_OUT);
            } else {
                Problems.answer(context, thrown);
            }
        });
    }

    /** Quarkus answers this path with the address at which Keycloak ends its own session, and with it all others. */
    private void signOut(RoutingContext context) {
        if ("cross-site".equals(context.request().getHeader("Sec-Fetch-Site"))) {
            Problems.answer(context, new Refused(403, "cross-site", "Another site can't sign you out."));
            return;
        }
        sessions.of(context)
                .subscribe()
                .with(
                        session -> redirect(context, SIGNED_OUT),
                        thrown -> redirect(
                                context,
                                thrown instanceof AuthenticationRedirectException atKeycloak
                                        ? atKeycloak.getRedirectUri()
                                        : SIGNED_OUT));
    }

    private static void redirect(RoutingContext context, String where) {
        context.response()
                .setStatusCode(302)
                .putHeader("Location", where)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}

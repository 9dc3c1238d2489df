package org.minilateral.web.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.LogoutException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.minilateral.web.problem.Refused;

/** Whose request this is. Nothing but these few lines stands between a cookie and a token. */
@Singleton
public class Sessions {
    private static final String COOKIE = "q_session";

    private final EndedSessions ended;
    private final Duration patience;

    Sessions(EndedSessions ended, @ConfigProperty(name = "minilateral.session.patience") Duration patience) {
        this.ended = ended;
        this.patience = patience;
    }

    /** The session behind a request, with a token that is good for half a minute at least; or {@link Refused}. */
    public Uni<Session> of(RoutingContext context) {
        return of(context, patience);
    }

    /** @param patience with an identity server that is reached but doesn't answer */
    Uni<Session> of(RoutingContext context, Duration patience) {
        // Left in, it would answer a failure with a redirect before we can.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        return QuarkusHttpUser.getSecurityIdentity(context, null)
                .ifNoItem()
                .after(patience)
                .failWith(() -> Refused.unavailable("The identity server"))
                .onItem()
                .ifNull()
                .failWith(Refused::signInRequired)
                .onItem()
                .transform(this::alive)
                .onFailure(thrown -> !(thrown instanceof AuthenticationRedirectException))
                .transform(Sessions::refusal)
                .onFailure(thrown -> thrown instanceof Refused refused && refused.isSignInRequired())
                .invoke(() -> forget(context));
    }

    private Session alive(SecurityIdentity identity) {
        var idToken = identity.getCredential(IdTokenCredential.class);
        var accessToken = identity.getCredential(AccessTokenCredential.class);
        if (idToken == null || accessToken == null) {
            throw Refused.signInRequired();
        }
        var id = Session.claims(idToken.getToken()).getString("sid");
        if (id == null || ended.contains(id)) {
            throw Refused.signInRequired();
        }
        return new Session(id, accessToken.getToken());
    }

    /** An identity server that is away, or has trouble of its own, ends nobody's session. */
    private static Throwable refusal(Throwable thrown) {
        if (thrown instanceof AuthenticationFailedException
                || thrown instanceof AuthenticationCompletionException
                || thrown instanceof OIDCException) {
            return isFinal(thrown) ? Refused.signInRequired() : Refused.unavailable("The identity server");
        }
        return thrown;
    }

    /** The cookie is none of ours or too old, somebody signed out, or the identity server said that it is over. */
    private static boolean isFinal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JoseException
                    || cause instanceof InvalidJwtException
                    || cause instanceof LogoutException
                    || String.valueOf(cause.getMessage()).contains("invalid_grant")) {
                return true;
            }
        }
        return thrown.getCause() == null && !(thrown instanceof OIDCException);
    }

    /** Takes a dead session out of the browser, so that it isn't tried again with every request. */
    static void forget(RoutingContext context) {
        var names = context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(COOKIE))
                .toList();
        names.forEach(name -> context.response()
                .addCookie(Cookie.cookie(name, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)));
    }
}

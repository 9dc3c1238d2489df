package org.minilateral.web.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.minilateral.web.problem.Refused;

/** Whose request this is. Nothing but these few lines stands between a cookie and a token. */
@Singleton
public class Sessions {
    private static final String COOKIE = "q_session";

    private final EndedSessions ended;

    Sessions(EndedSessions ended) {
        this.ended = ended;
    }

    /** The session behind a request, with a token that is good for half a minute at least; or {@link Refused}. */
    public Uni<Session> of(RoutingContext context) {
        return QuarkusHttpUser.getSecurityIdentity(context, null)
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

    /** An identity server that is away ends nobody's session. */
    private static Throwable refusal(Throwable thrown) {
        if (thrown instanceof Refused) {
            return thrown;
        }
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return Refused.unavailable("The identity server");
            }
        }
        if (thrown instanceof OIDCException) {
            return Refused.unavailable("The identity server");
        }
        return thrown instanceof AuthenticationFailedException ? Refused.signInRequired() : thrown;
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

package org.minilateral.stack.example;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.minilateral.stack.Tokens;

/** One token for each user, asked for anew before it runs out. */
final class Logins {

    /** Well below the five minutes for which a token lives. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private final Tokens tokens;
    private final Map<String, Login> logins = new HashMap<>();

    Logins(Tokens tokens) {
        this.tokens = tokens;
    }

    synchronized String of(String user) {
        Login login = logins.get(user);
        if (login == null || login.since().plus(FRESH).isBefore(Instant.now())) {
            login = new Login(tokens.of(user), Instant.now());
            logins.put(user, login);
        }
        return login.token();
    }

    private record Login(String token, Instant since) {}
}

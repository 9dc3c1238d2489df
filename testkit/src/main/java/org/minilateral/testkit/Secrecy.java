package org.minilateral.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What people write to a service is in no log, whatever becomes of the request. */
public final class Secrecy {

    /** In three places of each request, with a character that PostgreSQL can't store in one of them. */
    private static final String SECRET = "hypersonic-glide-4711";

    private static final Map<String, Object> BODY = Map.of(
            "name", SECRET, "title", SECRET, "reason", SECRET + "\u0000", "nation", SECRET, "lines", List.of(SECRET));

    private Secrecy() {}

    /** Asks every operation for something secret; {@code more} does what only this service can, with the secret. */
    public static void assertNothingLogged(Work more) {
        String token = Tokens.as("liaison", "DEU");
        List<String> log = Log.during(() -> {
            Doors.forEachOperation((method, path) -> As.bearing(token)
                    .header("X-Note", SECRET)
                    .queryParam("q", method.equals("get") ? SECRET : "")
                    .body(method.equals("get") ? Map.of() : BODY)
                    .request(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]*}", UUID.randomUUID() + "")));
            As.bearing(token).body("{\"name\": \"" + SECRET + "\", nonsense").post("/v1/" + SECRET);
            As.bearing(token + SECRET).get("/v1/events");
            more.with(SECRET);
        });
        String signature = token.substring(token.lastIndexOf('.'));
        assertThat(log).noneMatch(line -> line.contains(SECRET)).noneMatch(line -> line.contains(signature));
    }

    /** Work of a service with a secret text. */
    @FunctionalInterface
    public interface Work {
        void with(String secret);
    }
}

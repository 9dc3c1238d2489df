package org.minilateral.web.relay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a path below {@code /api/} means.
 *
 * @param service the service that it names
 * @param path    the path there, as it was written
 */
public record Target(String service, String path) {
    // Only what the services serve. An encoded dot, slash, backslash, percent sign or control character has no good
    // reason.
    private static final String ENCODED = "%(?!2[EeFf5]|5[Cc]|[01][0-9A-Fa-f]|7[Ff])[0-9A-Fa-f]{2}";
    private static final String SEGMENT = "/(?!\\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|" + ENCODED + ")+";
    private static final Pattern API = Pattern.compile("/api/([a-z]+)(/openapi|/v1(?:" + SEGMENT + ")+)");

    /** Takes the path as it came over the wire: nothing is decoded or tidied up before it is judged. */
    public static Optional<Target> of(String path) {
        var match = API.matcher(path);
        return match.matches() ? Optional.of(new Target(match.group(1), match.group(2))) : Optional.empty();
    }
}

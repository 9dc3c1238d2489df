package org.minilateral.web.session;

import java.util.regex.Pattern;

/** Where the browser goes after signing in: a page of ours, never an address that somebody slipped into a link. */
final class LocalPath {
    // Browsers take "//host" and "/\host" for other hosts, and drop tabs and line ends before they look.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private LocalPath() {}

    static String of(String wished) {
        return wished != null && LOCAL.matcher(wished).matches() ? wished : "/";
    }
}

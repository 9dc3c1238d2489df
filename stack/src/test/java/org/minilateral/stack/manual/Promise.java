package org.minilateral.stack.manual;

import java.util.List;
import java.util.Map;

/**
 * An answer as the manual shows it.
 *
 * @param body as far as it matters: further fields may be there, list elements may not
 */
record Promise(int status, Map<String, String> headers, String body) {

    static boolean begins(String text) {
        return text.startsWith("HTTP/1.1 ");
    }

    static Promise parse(String text) {
        List<String> head = text.split("\n\n", 2)[0].lines().toList();
        int status = Integer.parseInt(head.getFirst().substring("HTTP/1.1 ".length()));
        return new Promise(status, Step.headers(head.subList(1, head.size())), Step.body(text));
    }
}

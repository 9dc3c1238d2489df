package org.minilateral.stack.manual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request as the manual shows it.
 *
 * @param account who sends it
 * @param headers that the manual adds to the usual ones
 * @param body empty where there is none
 * @param promise the answer that the manual shows; null where it shows none, and any success will do
 */
record Step(String account, String method, String path, Map<String, String> headers, String body, Promise promise) {

    /** Reads {@code ### account, and why}, the request line, headers, an empty line and the body. */
    static Step parse(String text) {
        List<String> head = text.split("\n\n", 2)[0].lines().toList();
        String[] request = head.get(1).split(" ");
        return new Step(
                head.getFirst().substring("### ".length()).split("[, ]")[0],
                request[0],
                request[1],
                headers(head.subList(2, head.size())),
                Step.body(text),
                null);
    }

    Step promising(Promise answer) {
        return new Step(account, method, path, headers, body, answer);
    }

    static Map<String, String> headers(List<String> lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        lines.forEach(line -> headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
        return headers;
    }

    static String body(String text) {
        int empty = text.indexOf("\n\n");
        return empty < 0 ? "" : text.substring(empty).strip();
    }

    @Override
    public String toString() {
        return account + " " + method + " " + path;
    }
}

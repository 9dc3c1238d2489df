package org.minilateral.stack;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser, as far as HTTP sees one: keeps cookies for each host, fills in the form of the sign-in page. */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, Map<String, String>> cookies = new LinkedHashMap<>();
    private final URI web;

    Visitor(Stack stack) {
        this.web = stack.ports().url(Port.WEB);
    }

    /** Signs in and gives the address at which that ended. */
    URI signIn(String user, String then) throws Exception {
        var page = follow(get("/sign-in?then=" + then));
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form at " + page.uri() + ": " + page.body());
        }
        var address = URI.create(form.group(1).replace("&amp;", "&"));
        return follow(send(
                        address,
                        "username=" + user + "&password="
                                + URLEncoder.encode(Account.PASSWORD, StandardCharsets.UTF_8)))
                .uri();
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(web.resolve(path), null);
    }

    /** Goes where the answers send it, to the last one. */
    HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
        var last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            last = send(last.uri().resolve(last.headers().firstValue("Location").get()), null);
        }
        return last;
    }

    /** What the browser keeps of the pages' server. */
    Map<String, String> session() {
        return cookies.computeIfAbsent(web.getPort(), port -> new LinkedHashMap<>());
    }

    /** Somebody who has got hold of this one's session. */
    Visitor copy(Stack stack) {
        var copy = new Visitor(stack);
        copy.session().putAll(session());
        return copy;
    }

    private HttpResponse<String> send(URI address, String form) throws Exception {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8");
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        var kept = cookies.computeIfAbsent(address.getPort(), port -> new LinkedHashMap<>());
        if (!kept.isEmpty()) {
            request.header(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var header : answer.headers().allValues("Set-Cookie")) {
            // Browsers take Secure cookies of localhost without TLS, so this one does.
            for (var cookie : HttpCookie.parse(header)) {
                if (cookie.getMaxAge() == 0) {
                    kept.remove(cookie.getName());
                } else {
                    kept.put(cookie.getName(), cookie.getValue());
                }
            }
        }
        return answer;
    }
}

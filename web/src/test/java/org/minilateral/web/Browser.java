package org.minilateral.web;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends what is asked, byte for byte, keeps cookies, and follows no redirect by itself. */
public final class Browser {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** A browser in which somebody has signed in. */
    public static Browser signedIn() {
        var browser = new Browser();
        browser.follow(browser.get("/sign-in?then=/home"), "/home");
        return browser;
    }

    /** Goes from redirect to redirect until one leads to the path; gives the answer that does. */
    public HttpResponse<String> follow(HttpResponse<String> answer, String path) {
        var last = answer;
        for (int hops = 0; hops < 6; hops++) {
            var location = last.headers().firstValue("Location").orElseThrow();
            if (location.equals(path)) {
                return last;
            }
            last = get(location);
        }
        throw new AssertionError("Too many redirects to reach " + path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(path, headers, "GET", null);
    }

    public HttpResponse<String> write(String method, String path, String body) {
        return send(path, new String[] {"X-Minilateral", "1", "Content-Type", "application/json"}, method, body);
    }

    public HttpResponse<String> send(String path, String[] headers, String method, String body) {
        try {
            return http.send(request(path, headers, method, body), keeping(BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public HttpResponse<byte[]> download(String path) {
        try {
            return http.send(request(path, new String[0], "GET", null), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public static JsonObject json(HttpResponse<String> answer) {
        return new JsonObject(answer.body());
    }

    private HttpRequest request(String path, String[] headers, String method, String body) {
        var here = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        var address = path.startsWith("http") ? path : "http://localhost:" + here + path;
        var request = HttpRequest.newBuilder(URI.create(address))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private <T> HttpResponse.BodyHandler<T> keeping(HttpResponse.BodyHandler<T> body) {
        return info -> {
            info.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> {
                        if (cookie.getMaxAge() == 0) {
                            cookies.remove(cookie.getName());
                        } else {
                            cookies.put(cookie.getName(), cookie.getValue());
                        }
                    });
            return body.apply(info);
        };
    }
}

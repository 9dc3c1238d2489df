package org.minilateral.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Plain requests of a journey; a path starts with the service's noun, such as {@code funding /v1/events}. */
final class Asking {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    Asking(Stack stack) {
        this.stack = stack;
    }

    /** Status and body without the trace id, which is each request's own; an empty user sends no token. */
    String refusal(String user, String path) throws Exception {
        var answer = send(user.isEmpty() ? "" : new Tokens(stack.ports()).of(user), path);
        return answer.statusCode() + answer.body().replaceAll("\"(traceId|instance)\":\"[^\"]*\",?", "");
    }

    /** What the example's system of a member state reads. */
    JsonNode ofSystem(String path) throws Exception {
        var token = new Tokens(stack.ports()).of(ExampleAccounts.SYSTEM, ExampleAccounts.SYSTEM_SECRET);
        return new ObjectMapper().readTree(send(token, path).body());
    }

    private HttpResponse<String> send(String token, String path) throws Exception {
        var words = path.split(" ");
        var address = stack.ports().url(Service.named(words[0]).port) + words[1];
        var request = HttpRequest.newBuilder(URI.create(address));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

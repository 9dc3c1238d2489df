package org.minilateral.web.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.minilateral.web.problem.Problems;
import org.minilateral.web.problem.Refused;

/** The React app. Its files say how long they last, and every page of it is the same file. */
@Singleton
class Pages {
    private static final String INDEX = "META-INF/resources/index.html";

    private final Buffer index = read();
    private final String tag = tag(index);

    void listen(@Observes Router router) {
        reading(router.route("/assets/*")).handler(context -> {
            // Their names change with their content.
            context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            context.next();
        });
        reading(router.route("/")).handler(this::answer);
        reading(router.route("/index.html")).handler(this::answer);
        reading(router.route()).handler(context -> {
            if (!context.response().headers().contains("Cache-Control")) {
                context.response().putHeader("Cache-Control", "no-cache");
            }
            context.next();
        });
        // After everything else that the program serves: what is left are the app's own addresses.
        reading(router.route().order(Integer.MAX_VALUE)).handler(context -> {
            if (isPage(context)) {
                answer(context);
            } else {
                context.response().headers().remove("Cache-Control");
                context.next();
            }
        });
    }

    private static Route reading(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private static boolean isPage(RoutingContext context) {
        var path = context.request().path();
        var accept = context.request().getHeader("Accept");
        return accept != null && accept.contains("text/html") && !path.contains(".") && !path.startsWith("/assets/");
    }

    /** Not by date, as other files: every build's files are of the same date. */
    private void answer(RoutingContext context) {
        if (index.length() == 0) {
            Problems.answer(context, Refused.notFound());
            return;
        }
        var response = context.response().putHeader("Cache-Control", "no-cache").putHeader("ETag", tag);
        if (tag.equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Type", "text/html;charset=UTF-8").end(index);
        }
    }

    /** Empty in a program that was built without its pages. */
    private static Buffer read() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(INDEX)) {
            return in == null ? Buffer.buffer() : Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(Buffer content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes());
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

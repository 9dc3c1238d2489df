package org.minilateral.web.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.minilateral.web.problem.Problems;
import org.minilateral.web.problem.Refused;
import org.minilateral.web.relay.Services;
import org.minilateral.web.relay.Writes;
import org.minilateral.web.session.Session;
import org.minilateral.web.session.Sessions;

/** The whole of a list as a file. It is complete before the first byte goes out: half a statement must not look whole. */
@Singleton
class Exports {
    private final Sessions sessions;
    private final Services services;
    private final Writing writing;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Exports(Sessions sessions, Services services, Writing writing, ObjectMapper json, Vertx vertx) {
        this.sessions = sessions;
        this.services = services;
        this.writing = writing;
        this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.vertx = vertx;
    }

    void listen(@Observes Router router) {
        router.get("/export").handler(this::all);
        router.post("/export").handler(this::chosen);
    }

    @PreDestroy
    void stop() {
        threads.close();
    }

    private void all(RoutingContext context) {
        export(context, () -> Wish.of(context.request().params(), json));
    }

    /** Changes nothing, but is asked for like a change: its body is not for other sites to write. */
    private void chosen(RoutingContext context) {
        try {
            Writes.requireOwnPage(context.request());
            context.request()
                    .body()
                    .onSuccess(body -> export(context, () -> Wish.of(body.toString(), json)))
                    .onFailure(thrown -> refuse(context, thrown));
            // What came before may have held the body back.
            context.request().resume();
        } catch (Refused refused) {
            Problems.answer(context, refused);
        }
    }

    private void export(RoutingContext context, Supplier<Wish> asked) {
        try {
            var wish = asked.get();
            services.named(wish.source().service()).orElseThrow(Refused::notFound);
            sessions.of(context)
                    .subscribe()
                    .with(session -> export(context, wish, session), thrown -> Problems.answer(context, thrown));
        } catch (Refused refused) {
            Problems.answer(context, refused);
        }
    }

    private void export(RoutingContext context, Wish wish, Session session) {
        Future.fromCompletionStage(
                        CompletableFuture.supplyAsync(
                                Context.current().wrapSupplier(() -> writing.write(wish, session)), threads),
                        vertx.getOrCreateContext())
                .compose(file -> send(context, wish, file))
                .onFailure(thrown -> refuse(context, thrown));
    }

    private Future<Void> send(RoutingContext context, Wish wish, Path file) {
        return context.response()
                .putHeader("Content-Type", wish.format().mediaType)
                .putHeader("Content-Disposition", "attachment; filename=\"" + wish.fileName() + "\"")
                .putHeader("Cache-Control", "no-store")
                .sendFile(file.toString())
                .onComplete(sent -> vertx.fileSystem().delete(file.toString()));
    }

    private static void refuse(RoutingContext context, Throwable thrown) {
        var cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        if (cause instanceof ServiceRefused refused) {
            context.response()
                    .setStatusCode(refused.status)
                    .putHeader("Content-Type", refused.mediaType)
                    .putHeader("Cache-Control", "no-store")
                    .end(Buffer.buffer(refused.body));
        } else {
            Problems.answer(context, cause);
        }
    }
}

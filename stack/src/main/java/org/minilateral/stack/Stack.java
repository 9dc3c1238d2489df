package org.minilateral.stack;

import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minilateral.testkit.Postgres;

/**
 * The whole product on one machine: database, identity server and services, started and stopped together. For people
 * ({@code ./dev up}) and for journeys, which also break parts of it on purpose.
 */
public final class Stack implements AutoCloseable {
    private final Settings settings;
    private final Progress progress;
    private final DataFolder folder;
    private final Children children;
    private final Readiness readiness = new Readiness();
    private FileLock lock;
    private Postgres postgres;

    private Stack(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.folder = new DataFolder(settings.data());
        this.children = new Children(folder);
    }

    /** Returns when everything is ready; where that fails, nothing stays running. */
    public static Stack start(Settings settings, Progress progress) {
        var stack = new Stack(settings, progress);
        try {
            stack.claim();
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    public Ports ports() {
        return settings.ports();
    }

    /** Ends a service as a power cut would. */
    public void killHard(Service service) {
        children.kill(service.label());
    }

    /** Starts a service again that was killed. */
    public void restart(Service service) {
        start(service);
    }

    private void claim() {
        lock = folder.take()
                .orElseThrow(() -> new CannotStart("The product is already running on " + folder.path()
                        + ": ./dev status shows it, ./dev down stops it"));
        folder.requireSpace();
        if (new Leftovers(folder).stop() > 0) {
            progress.say("Stopped what an earlier start had left running");
        }
        settings.ports().requireFree(needed());
        settings.ports().write(folder.ports());
        ProcessNumber.of(ProcessHandle.current()).write(folder.processNumber(Launcher.NAME));
    }

    private List<Port> needed() {
        var ofServices = settings.services().stream().flatMap(service -> Stream.of(service.port, service.management));
        return Stream.concat(ofServices, Stream.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT, Port.POSTGRES))
                .toList();
    }

    private void startAll() {
        var home = KeycloakHome.of(settings.checkout());
        SideBySide.run(List.of(this::startPostgres, () -> prepare(home)));
        var steps = new ArrayList<Runnable>();
        steps.add(() -> startKeycloak(home));
        settings.services().forEach(service -> steps.add(() -> start(service)));
        SideBySide.run(steps);
    }

    private void startPostgres() {
        progress.step("PostgreSQL", "starting on port " + ports().of(Port.POSTGRES), () -> {
            postgres = Postgres.start(folder.postgres(), ports().of(Port.POSTGRES));
            postgres.createService("keycloak");
            for (var service : Service.values()) {
                postgres.createService(service.noun());
            }
        });
    }

    private void prepare(KeycloakHome home) {
        if (!home.isPrepared()) {
            progress.step(
                    "Keycloak",
                    "preparing it, once for this checkout (about half a minute)",
                    () -> home.prepare(folder.log("keycloak-preparation")));
        }
    }

    private void startKeycloak(KeycloakHome home) {
        progress.step("Keycloak", "starting on port " + ports().of(Port.KEYCLOAK), () -> {
            var realm = settings.checkout().resolve("k8s/base/realm.json");
            var process = new Keycloak(home, ports()).start(children, realm);
            readiness.await(Keycloak.NAME, process, Keycloak.health(ports()), folder.log(Keycloak.NAME));
            new Realm(ports()).addExampleAccounts();
        });
    }

    private void start(Service service) {
        progress.step(service.label(), "starting on port " + ports().of(service.port), () -> {
            var process = children.start(
                    service.label(), service.command(settings.checkout()), service.environment(ports()));
            readiness.await(service.label(), process, service.health(ports()), folder.log(service.label()));
        });
    }

    /** Stops everything in the order in which nothing misses what it needs; may be called again. */
    @Override
    public synchronized void close() {
        children.stopAll();
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
        if (lock != null) {
            folder.processNumber(Launcher.NAME).toFile().delete();
            DataFolder.release(lock);
            lock = null;
        }
    }
}

package org.minilateral.stack;

import java.util.ArrayList;
import java.util.List;

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
    private Claim claim;
    private Database database;

    private Stack(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.folder = new DataFolder(settings.data());
        this.children = new Children(folder);
    }

    /** Returns when everything is ready; where that fails, nothing stays running. */
    public static Stack start(Settings settings, Progress progress) {
        var stack = new Stack(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the product"));
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Somebody's own installation: it is used as it is, and neither started nor stopped nor broken. */
    static Stack elsewhere(Settings settings) {
        new Realm(settings.ports()).addMissingExampleAccounts();
        return new Stack(settings, Progress.silent());
    }

    public Ports ports() {
        return settings.ports();
    }

    /** Ends a service as a power cut would. */
    public void killHard(Service service) {
        children.kill(service.label());
    }

    /** Starts a service again that was killed, and returns when it is ready. */
    public void restart(Service service) {
        start(service);
    }

    private void startAll() {
        claim = Claim.of(settings, progress);
        var home = KeycloakHome.of(settings.checkout());
        SideBySide.run(List.of(this::startDatabase, () -> prepare(home)));
        var steps = new ArrayList<Runnable>();
        steps.add(() -> startKeycloak(home));
        settings.services().forEach(service -> steps.add(() -> start(service)));
        SideBySide.run(steps);
    }

    private void startDatabase() {
        var port = ports().of(Port.POSTGRES);
        progress.step("postgresql", "starting on port " + port, () -> {
            database = Database.start(folder.postgres(), port);
        });
    }

    private void prepare(KeycloakHome home) {
        if (!home.isPrepared()) {
            progress.step("keycloak", "being prepared, once for this checkout (about half a minute)", () -> {
                home.prepare(children);
            });
        }
    }

    private void startKeycloak(KeycloakHome home) {
        progress.step(Keycloak.NAME, "starting on port " + ports().of(Port.KEYCLOAK), () -> {
            var realm = RealmFile.of(settings);
            if (realm.hasChangedSinceImport()) {
                progress.say("keycloak: " + realm.described() + " has changed since this data was made;" + " delete "
                        + folder.path() + " to start with the new one");
            }
            var process = new Keycloak(home, ports())
                    .start(children, realm.described(), settings.checkout().resolve("k8s/base/theme"));
            readiness.await(Keycloak.NAME, process, Keycloak.health(ports()), folder.log(Keycloak.NAME));
            var running = new Realm(ports());
            running.addExampleAccounts();
            running.expectThePagesHere();
            realm.remember();
        });
    }

    private void start(Service service) {
        progress.step(service.label(), "starting on port " + ports().of(service.port), () -> {
            var process = children.start(
                    service.label(), service.command(settings.checkout()), service.environment(ports(), folder));
            readiness.await(service.label(), process, service.health(ports()), folder.log(service.label()));
        });
    }

    /** Stops everything in the order in which nothing misses what it needs; may be called again. */
    @Override
    public synchronized void close() {
        if (claim != null) {
            progress.say("Stopping");
        }
        children.stopAll();
        if (database != null) {
            database.close();
            database = null;
        }
        if (claim != null) {
            claim.close();
            claim = null;
            progress.say("Stopped");
        }
    }
}

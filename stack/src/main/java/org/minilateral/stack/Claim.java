package org.minilateral.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.List;
import java.util.stream.Stream;

/** A data folder and its ports, held by one launcher at a time; refused in one line where that is not possible. */
final class Claim implements AutoCloseable {
    private final DataFolder folder;
    private final FileLock lock;

    private Claim(DataFolder folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Claim of(Settings settings, Progress progress) {
        var folder = new DataFolder(settings.data());
        var lock = folder.take()
                .orElseThrow(() -> new CannotStart("The product is running already on " + folder.path()
                        + ": ./dev status shows it, ./dev down stops it"));
        var claim = new Claim(folder, lock);
        try {
            claim.prepare(settings, progress);
            return claim;
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private void prepare(Settings settings, Progress progress) {
        folder.requireSpace();
        if (new Leftovers(folder).stop() > 0) {
            progress.say("Stopped what an earlier start had left running");
        }
        settings.ports().requireFree(needed(settings.services()));
        settings.ports().write(folder.ports());
        ProcessNumber.of(ProcessHandle.current()).write(folder.processNumber(Launcher.NAME));
    }

    private static List<Port> needed(List<Service> services) {
        var ofServices = services.stream().flatMap(service -> Stream.of(service.port, service.management));
        return Stream.concat(ofServices, Stream.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT, Port.POSTGRES))
                .toList();
    }

    @Override
    public void close() {
        folder.processNumber(Launcher.NAME).toFile().delete();
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.minilateral.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The programs that this launcher started. A number is written down the moment a program starts, so that the next start
 * finds what a killed launcher left running.
 */
final class Children {
    private final DataFolder folder;
    private final Map<String, Process> running = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private boolean closed;

    Children(DataFolder folder) {
        this.folder = folder;
    }

    synchronized Process start(String name, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new CannotStart(name + " is not started, because the product is being stopped");
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(Redirect.from(new File("/dev/null")));
        var log = folder.log(name).toFile();
        // A new start begins a new log; a part that is started again within it goes on writing.
        builder.redirectOutput(begun.add(name) ? Redirect.to(log) : Redirect.appendTo(log));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            ProcessNumber.of(process.toHandle()).write(folder.processNumber(name));
            running.put(name, process);
            return process;
        } catch (IOException e) {
            throw new CannotStart(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    synchronized Process named(String name) {
        return running.get(name);
    }

    /** Ends one of them without letting it tidy up, as a power cut would. */
    void kill(String name) {
        Stopping.kill(named(name).toHandle());
        forget(name);
    }

    /** Ends all of them side by side and starts no more. Keycloak stays last: the others still ask it for keys. */
    void stopAll() {
        List<String> names;
        synchronized (this) {
            closed = true;
            names = List.copyOf(running.keySet());
        }
        SideBySide.run(names.stream()
                .filter(name -> !name.equals(Keycloak.NAME))
                .<Runnable>map(name -> () -> stop(name))
                .toList());
        if (names.contains(Keycloak.NAME)) {
            stop(Keycloak.NAME);
        }
    }

    private void stop(String name) {
        Stopping.stop(named(name).toHandle(), 20);
        forget(name);
    }

    private synchronized void forget(String name) {
        running.remove(name);
        folder.processNumber(name).toFile().delete();
    }
}

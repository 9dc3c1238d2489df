package org.minilateral.stack.browser;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.minilateral.stack.Port;
import org.minilateral.stack.Ports;
import org.minilateral.stack.RunningStack;

/** Walks journeys with Node, each in a program of its own, and keeps what they leave when they fail. */
final class Walker {
    static final Path JOURNEYS = RunningStack.CHECKOUT.resolve("web/webui/journeys");

    private static final Path KEPT = RunningStack.CHECKOUT.resolve("stack/target/journeys");
    private static final List<Port> DOORS =
            List.of(Port.WEB, Port.CONSORTIUM, Port.PROJECT, Port.FUNDING, Port.KEYCLOAK);
    private static final long MINUTES = 5;

    private final Ports ports;

    Walker(Ports ports) {
        this.ports = ports;
    }

    void walk(Path journey, String name) throws IOException, InterruptedException {
        if (!Files.isDirectory(JOURNEYS.resolveSibling("node_modules/playwright-core"))) {
            fail("The browser of the journeys is not installed: build the module web first, which runs npm ci");
        }
        Files.createDirectories(KEPT);
        var told = KEPT.resolve(name + ".txt").toFile();
        var process = start(journey, told);
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        if (!ended || process.exitValue() != 0) {
            fail((ended ? "" : "Not done in " + MINUTES + " minutes.\n") + Files.readString(told.toPath()));
        }
    }

    private Process start(Path journey, File told) throws IOException {
        var node = new ProcessBuilder("node", journey.toString())
                .directory(JOURNEYS.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(told);
        DOORS.forEach(door -> node.environment()
                .put("MINILATERAL_" + door.name() + "_URL", ports.url(door).toString()));
        node.environment().put("MINILATERAL_JOURNEYS", KEPT.toString());
        try {
            return node.start();
        } catch (IOException e) {
            return fail("The browser journeys need Node 20 or newer, and there is no node on the PATH: install it,"
                    + " such as from nodejs.org or your system's packages");
        }
    }
}

package org.minilateral.stack;

import java.io.PrintStream;

/** Stops a product that another process started, whether or not its launcher still lives. */
record Shutdown(DataFolder folder) {
    private static final long PATIENCE_SECONDS = 60;

    int run(PrintStream out) {
        var launcher = ProcessNumber.read(folder.processNumber(Launcher.NAME)).flatMap(ProcessNumber::alive);
        launcher.ifPresent(running -> Stopping.stop(running, PATIENCE_SECONDS));
        var left = new Leftovers(folder).stop();
        out.println(launcher.isPresent() || left > 0 ? "Stopped." : "Nothing is running on " + folder.path() + ".");
        return 0;
    }
}

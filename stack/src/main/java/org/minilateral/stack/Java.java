package org.minilateral.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs the launcher runs everything else too, whatever the PATH says. */
final class Java {
    private Java() {}

    static List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }
}

package org.minilateral.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Example;
import org.minilateral.stack.example.ExampleRefused;

/** What {@code ./dev} calls, from the root of the checkout: {@code up}, {@code down}, {@code status}, {@code token}. */
final class Launcher {
    static final String NAME = "launcher";

    private Launcher() {}

    public static void main(String[] words) throws InterruptedException {
        try {
            var rest = Arrays.asList(words).subList(1, words.length);
            System.exit(run(words[0], rest, Path.of("").toAbsolutePath()));
        } catch (CannotStart e) {
            System.err.println("minilateral: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String command, List<String> rest, Path checkout) throws InterruptedException {
        var settings = Settings.read(checkout, command.equals("up") ? rest : List.of(), System.getenv());
        var folder = new DataFolder(settings.data());
        var ports = Ports.read(folder.ports()).orElse(settings.ports());
        return switch (command) {
            case "up" -> up(settings, folder);
            case "down" -> new Shutdown(folder).run(System.out);
            case "status" -> new Status(ports).print(System.out);
            case "token" -> {
                System.out.println(new Tokens(ports).of(rest.getFirst()));
                yield 0;
            }
            default -> throw new CannotStart("There is no command " + command);
        };
    }

    private static int up(Settings settings, DataFolder folder) throws InterruptedException {
        keepLibrariesQuiet(folder);
        var progress = Progress.on(System.out);
        var stack = Stack.start(settings, progress);
        progress.say("Everything is ready");
        if (settings.example() && settings.without().isEmpty()) {
            var example = progress.step("example", "loading through the APIs", () -> load(stack, progress));
            System.out.println(example.text());
        }
        System.out.println(new Welcome(stack.ports(), settings).text());
        // Ctrl-C and ./dev down end this process; its shutdown hook stops the rest.
        Thread.currentThread().join();
        return 0;
    }

    private static Example load(Stack stack, Progress progress) {
        try {
            return Example.load(new Api(stack.ports()), progress::say);
        } catch (ExampleRefused e) {
            throw new CannotStart("The example was not loaded: " + e.getMessage(), e);
        }
    }

    /** What libraries have to say goes to a file, so that the screen keeps to the progress. */
    private static void keepLibrariesQuiet(DataFolder folder) {
        folder.create();
        LogManager.getLogManager().reset();
        try {
            var file = new FileHandler(folder.log(NAME).toString());
            file.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder.path() + " cannot be written: " + e.getMessage(), e);
        }
    }
}

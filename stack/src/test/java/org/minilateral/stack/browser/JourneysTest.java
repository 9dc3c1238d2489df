package org.minilateral.stack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minilateral.stack.RunningStack;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Api;
import org.minilateral.stack.example.Example;

/** What people do in the pages, in a real browser; each of the files in web/webui/journeys says in its first line what. */
@ExtendWith(RunningStack.class)
class JourneysTest {
    private static final String ENDING = ".journey.mjs";

    @BeforeAll
    static void loadExample(Stack stack) {
        Example.load(new Api(stack.ports()), line -> {});
    }

    @TestFactory
    Stream<DynamicTest> journeys(Stack stack) throws IOException {
        var walker = new Walker(stack.ports());
        var files = files();
        assertThat(files).as("journeys in " + Walker.JOURNEYS).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(told(file), file.toUri(), () -> walker.walk(file, name(file))));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Walker.JOURNEYS)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(ENDING, "");
    }

    private static String told(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow().replaceFirst("^// ", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

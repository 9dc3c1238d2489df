package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTest {

    @Test
    void aProgramThatEndsIsNotWaitedForAndItsLastWordsAreShown(@TempDir Path folder) throws Exception {
        var log = Files.writeString(
                folder.resolve("log"), "no such database\n\tat org.example.Query.run(Query.java:7)\n\t... 12 more\n");
        var ended = new ProcessBuilder("false").start();
        ended.waitFor();
        var nobody = URI.create("http://localhost:" + Ports.free().of(Port.FUNDING));
        assertThatThrownBy(() -> new Readiness().await("funding-service", ended, nobody, log))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("funding-service ended while it was starting")
                .hasMessageContaining("no such database")
                .hasMessageNotContaining("Query");
    }
}

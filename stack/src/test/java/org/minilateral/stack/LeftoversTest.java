package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path path;

    private DataFolder folder;
    private Process process;

    @BeforeEach
    void start() throws Exception {
        folder = new DataFolder(path);
        folder.create();
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aProcessThatAKilledLauncherLeftIsStopped() {
        ProcessNumber.of(process.toHandle()).write(folder.processNumber("funding-service"));
        assertThat(new Leftovers(folder).stop()).isEqualTo(1);
        assertThat(process.isAlive()).isFalse();
        assertThat(folder.processNumbers()).isEmpty();
    }

    @Test
    void aDatabaseThatAKilledLauncherLeftIsStopped() throws Exception {
        var started = process.info().startInstant().orElseThrow().getEpochSecond();
        Files.createDirectories(folder.postgres());
        Files.writeString(
                folder.postgres().resolve("postmaster.pid"), process.pid() + "\n/folder\n" + started + "\n5440\n");
        assertThat(new Leftovers(folder).stop()).isEqualTo(1);
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aStrangerThatWasGivenTheNumberSinceIsLeftAlone() {
        new ProcessNumber(process.pid(), Instant.now().minusSeconds(86_400)).write(folder.processNumber("keycloak"));
        assertThat(new Leftovers(folder).stop()).isZero();
        assertThat(process.isAlive()).isTrue();
        assertThat(folder.processNumbers()).isEmpty();
    }

    @Test
    void aFileThatWasCutShortNamesNobody() throws Exception {
        Files.writeString(folder.processNumber("keycloak"), process.pid() + " 2026-");
        assertThat(new Leftovers(folder).stop()).isZero();
        assertThat(process.isAlive()).isTrue();
    }
}

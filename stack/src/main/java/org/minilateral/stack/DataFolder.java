package org.minilateral.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** What one product keeps between starts: {@code postgres/}, {@code log/}, {@code run/} (process numbers, ports), the sealing key. */
record DataFolder(Path path) {
    private static final long NEEDED = 2L << 30;

    void create() {
        try {
            Files.createDirectories(path.resolve("run"));
            Files.createDirectories(path.resolve("log"));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Takes the folder for this process alone. The system gives the lock back when the process ends, however it ends.
     *
     * @return empty when another process has it
     */
    Optional<FileLock> take() {
        create();
        try {
            var channel =
                    FileChannel.open(path.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be written: " + e.getMessage(), e);
        }
    }

    void requireSpace() {
        try {
            requireSpace(Files.getFileStore(path).getUsableSpace());
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    void requireSpace(long usable) {
        if (usable < NEEDED) {
            throw new CannotStart("Too little disk space for " + path + ": 2048 MB are needed, " + (usable >> 20)
                    + " MB are left (MINILATERAL_DATA chooses another folder)");
        }
    }

    /** What the checkpoints of the journal are signed with; made when it is missing. */
    Path sealingKey() {
        return path.resolve("sealing-key.pem").toAbsolutePath();
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path log(String name) {
        return path.resolve("log").resolve(name + ".log");
    }

    Path ports() {
        return path.resolve("run/ports");
    }

    Path processNumber(String name) {
        return path.resolve("run").resolve(name + ".pid");
    }

    List<Path> processNumbers() {
        if (!Files.isDirectory(path.resolve("run"))) {
            return List.of();
        }
        try (var files = Files.list(path.resolve("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be read: " + e.getMessage(), e);
        }
    }
}

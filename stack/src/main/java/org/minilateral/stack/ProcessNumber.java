package org.minilateral.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that was started earlier, perhaps by a launcher that was killed since. Systems give numbers out again, so
 * that the number alone would let us stop a stranger's program: the time of its start is kept with it.
 */
record ProcessNumber(long pid, Instant started) {
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(3);

    static ProcessNumber of(ProcessHandle process) {
        return new ProcessNumber(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static Optional<ProcessNumber> read(Path file) {
        try {
            var words = Files.readString(file).strip().split(" ");
            return Optional.of(new ProcessNumber(Long.parseLong(words[0]), Instant.parse(words[1])));
        } catch (IOException | RuntimeException e) {
            // Absent, or cut short by a kill: either way it names no process.
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, pid + " " + started + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it is the one that was meant and still runs. */
    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_CORRECTION) < 0)
                        .orElse(false));
    }
}

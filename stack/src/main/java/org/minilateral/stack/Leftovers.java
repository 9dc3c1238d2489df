package org.minilateral.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Programs of an earlier start whose launcher was killed before it could stop them. */
record Leftovers(DataFolder folder) {

    /** @return how many still ran */
    int stop() {
        var stopped = 0;
        for (var file : folder.processNumbers()) {
            var process = ProcessNumber.read(file).flatMap(ProcessNumber::alive);
            process.ifPresent(left -> Stopping.stop(left, 20));
            stopped += process.isPresent() ? 1 : 0;
            file.toFile().delete();
        }
        // The database goes last: the others write to it until they end.
        var database = postmaster(folder.postgres().resolve("postmaster.pid")).flatMap(ProcessNumber::alive);
        database.ifPresent(left -> Stopping.stop(left, 20));
        return stopped + (database.isPresent() ? 1 : 0);
    }

    /** PostgreSQL writes its number on the first line and the second of its start on the third. */
    private static Optional<ProcessNumber> postmaster(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return Optional.of(new ProcessNumber(
                    Long.parseLong(lines.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}

package org.minilateral.project.agenda;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/**
 * A place in an agenda, which is ordered by what is due first and, within an instant, by subject and kind. What is never
 * due comes last.
 */
record Place(Instant due, UUID subjectId, String kind) {

    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Place START = new Place(Instant.EPOCH, new UUID(0, 0), "");

    static Place of(AgendaItem item) {
        return new Place(
                item.due() == null ? NEVER : item.due(),
                item.subjectId(),
                item.kind().name());
    }

    static Place parse(String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            String[] parts = cursor.split(" ", 3);
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]), parts[2]);
        } catch (IndexOutOfBoundsException | DateTimeParseException | IllegalArgumentException e) {
            throw Refused.http(400, "cursor-invalid", "This cursor was not given out here.");
        }
    }

    String cursor() {
        return due + " " + subjectId + " " + kind;
    }
}

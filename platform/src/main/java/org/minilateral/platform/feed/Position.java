package org.minilateral.platform.feed;

import org.minilateral.platform.problem.Refused;

/**
 * A place in the feed: the transaction that wrote the event, then its number in the table. Numbers alone would skip an
 * event whose transaction commits after a younger one; transactions below the oldest running one are complete.
 */
record Position(long transaction, long number) {

    static final Position START = new Position(0, 0);

    static Position parse(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return START;
        }
        try {
            int dot = cursor.indexOf('.');
            return new Position(
                    Long.parseUnsignedLong(cursor, 0, dot, 36), Long.parseLong(cursor.substring(dot + 1), 36));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw Refused.http(400, "cursor-invalid", "This cursor was not given out here.");
        }
    }

    String cursor() {
        return Long.toUnsignedString(transaction, 36) + "." + Long.toString(number, 36);
    }
}

package org.minilateral.consortium.decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** In which order decisions are listed; equal instants go by id. */
enum DecisionOrder {
    OPENED("openedAt", "opened_at", true),
    OPENED_LAST("-openedAt", "opened_at", false),
    DEADLINE("deadline", "deadline", true),
    DEADLINE_LAST("-deadline", "deadline", false);

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final String sort;
    private final String column;
    private final boolean rising;

    DecisionOrder(String sort, String column, boolean rising) {
        this.sort = sort;
        this.column = column;
        this.rising = rising;
    }

    /** Where a list goes on. */
    record Place(Instant instant, UUID id) {}

    static DecisionOrder parse(String sort) {
        return Arrays.stream(values())
                .filter(order -> order.sort.equals(sort))
                .findFirst()
                .orElseThrow(() -> Refused.http(
                        400,
                        "sort-invalid",
                        "The parameter sort is openedAt or deadline, with a minus for last first."));
    }

    /** A condition on {@code decision d}, with the places :instant and :id. */
    String after() {
        return "(d.%s, d.id) %s (:instant, :id)".formatted(column, rising ? ">" : "<");
    }

    String by() {
        return (rising ? " order by d.%s, d.id" : " order by d.%s desc, d.id desc").formatted(column);
    }

    Place place(String cursor) {
        if (cursor == null) {
            return rising ? new Place(Instant.EPOCH, new UUID(0, 0)) : new Place(END, new UUID(-1, -1));
        }
        try {
            int space = cursor.indexOf(' ');
            return new Place(Instant.parse(cursor.substring(0, space)), UUID.fromString(cursor.substring(space + 1)));
        } catch (RuntimeException e) {
            throw Refused.http(400, "cursor-invalid", "This cursor was not given out here.");
        }
    }

    String cursor(Decision decision) {
        return (column.equals("deadline") ? decision.deadline : decision.openedAt) + " " + decision.id;
    }
}

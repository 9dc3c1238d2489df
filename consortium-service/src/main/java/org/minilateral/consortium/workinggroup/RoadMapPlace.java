package org.minilateral.consortium.workinggroup;

import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** A place in a road map, which is ordered by quarter and, within it, by when the goal was planned. */
record RoadMapPlace(String quarter, UUID goalId) {

    private static final RoadMapPlace START = new RoadMapPlace("", new UUID(0, 0));

    static RoadMapPlace of(Goal goal) {
        return new RoadMapPlace(goal.quarter, goal.id);
    }

    static RoadMapPlace parse(String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            int space = cursor.indexOf(' ');
            return new RoadMapPlace(cursor.substring(0, space), UUID.fromString(cursor.substring(space + 1)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refused.http(400, "cursor-invalid", "This cursor was not given out here.");
        }
    }

    String cursor() {
        return quarter + " " + goalId;
    }
}

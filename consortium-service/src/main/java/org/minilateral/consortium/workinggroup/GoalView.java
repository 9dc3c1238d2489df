package org.minilateral.consortium.workinggroup;

import java.util.UUID;
import org.minilateral.platform.concurrency.Versioned;

/** A goal as it reads. */
record GoalView(UUID id, UUID groupId, String quarter, String title, GoalState state, long version)
        implements Versioned {

    static GoalView of(Goal g) {
        return new GoalView(g.id, g.groupId, g.quarter, g.title, g.state, g.version);
    }
}

package org.minilateral.consortium.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.platform.concurrency.IfMatch;

/** A working group's lead nation keeps its road map. */
@ApplicationScoped
class Planning {

    private final WorkingGroups groups;
    private final Goals goals;
    private final GroupNews news;

    Planning(WorkingGroups groups, Goals goals, GroupNews news) {
        this.groups = groups;
        this.goals = goals;
        this.news = news;
    }

    @Transactional
    GoalView plan(UUID groupId, NewGoal wanted) {
        Goal goal = new Goal(groupId, wanted);
        goals.persistAndFlush(goal);
        news.planned(groups.get(groupId), goal);
        return GoalView.of(goal);
    }

    @Transactional
    GoalView change(UUID groupId, UUID goalId, GoalChange change, IfMatch seen) {
        Goal goal = goals.lock(groupId, goalId);
        seen.require(goal.version);
        goal.change(change);
        goals.flush();
        news.planned(groups.get(groupId), goal);
        return GoalView.of(goal);
    }
}

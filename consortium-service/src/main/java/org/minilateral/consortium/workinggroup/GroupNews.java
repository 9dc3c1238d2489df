package org.minilateral.consortium.workinggroup;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** What is told of a working group: its name and members to all who take part in the consortium, the rest to members. */
@ApplicationScoped
class GroupNews {

    private final Outbox outbox;
    private final TakingPart takingPart;
    private final Memberships memberships;

    GroupNews(Outbox outbox, TakingPart takingPart, Memberships memberships) {
        this.outbox = outbox;
        this.takingPart = takingPart;
        this.memberships = memberships;
    }

    void changed(WorkingGroup group) {
        outbox.write(new Happening(
                "consortium.working-group.v1",
                subject(group),
                group.consortiumId,
                takingPart.nationsIn(group.consortiumId),
                new Changed(group.id, group.consortiumId, group.name, group.leadNation, memberships.of(group.id))));
    }

    void chartered(WorkingGroup group, TermsOfReference terms) {
        outbox.write(new Happening(
                "consortium.working-group-terms.v1",
                subject(group),
                group.consortiumId,
                Set.copyOf(memberships.of(group.id)),
                new Chartered(group.id, group.consortiumId, terms.text, terms.chair)));
    }

    void planned(WorkingGroup group, Goal goal) {
        outbox.write(new Happening(
                        "consortium.goal.v1",
                        subject(group) + "/goals/" + goal.id,
                        group.consortiumId,
                        Set.copyOf(memberships.of(group.id)),
                        new Planned(goal.id, group.id, group.consortiumId, goal.quarter, goal.title, goal.state))
                .asTechnical());
    }

    /** Below its consortium, so that the consortium's history tells of its groups. */
    private static String subject(WorkingGroup group) {
        return "consortia/" + group.consortiumId + "/working-groups/" + group.id;
    }

    @RegisterForReflection
    record Changed(UUID groupId, UUID consortiumId, String name, String leadNation, List<String> members) {}

    @RegisterForReflection
    record Chartered(UUID groupId, UUID consortiumId, String terms, String chair) {}

    @RegisterForReflection
    record Planned(UUID goalId, UUID groupId, UUID consortiumId, String quarter, String title, GoalState state) {}
}

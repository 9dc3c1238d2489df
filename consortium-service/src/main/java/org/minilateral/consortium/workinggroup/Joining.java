package org.minilateral.consortium.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.problem.Refused;

/** Nations come into a working group and go. */
@ApplicationScoped
class Joining {

    private final WorkingGroups groups;
    private final Memberships memberships;
    private final TakingPart takingPart;
    private final GroupNews news;
    private final GroupDirectory directory;

    Joining(
            WorkingGroups groups,
            Memberships memberships,
            TakingPart takingPart,
            GroupNews news,
            GroupDirectory directory) {
        this.groups = groups;
        this.memberships = memberships;
        this.takingPart = takingPart;
        this.news = news;
        this.directory = directory;
    }

    /**
     * A nation that is a member already stays one, and nothing has changed.
     *
     * @param by the nation that asks for it, and reads the answer
     */
    @Transactional
    WorkingGroupView join(UUID groupId, String nation, String by, IfMatch seen) {
        WorkingGroup group = groups.lock(groupId);
        seen.require(group.version);
        if (!memberships.of(groupId).contains(nation)) {
            if (!takingPart.takesPart(nation, group.consortiumId)) {
                throw Refused.state("member-is-participant", nation + " does not take part in the consortium.");
            }
            // It may have been a member before it left the consortium and came back.
            memberships.remove(groupId, nation);
            memberships.add(group, nation);
            tell(group);
        }
        return directory.read(group, by);
    }

    @Transactional
    WorkingGroupView leave(UUID groupId, String nation, String by, IfMatch seen) {
        WorkingGroup group = groups.lock(groupId);
        seen.require(group.version);
        if (!memberships.of(groupId).contains(nation)) {
            throw Refused.missing();
        }
        if (group.leadNation.equals(nation)) {
            throw Refused.state("group-lead-is-member", "The lead nation hands the group over before it leaves it.");
        }
        memberships.remove(groupId, nation);
        tell(group);
        return directory.read(group, by);
    }

    private void tell(WorkingGroup group) {
        group.changed();
        groups.flush();
        news.changed(group);
    }
}

package org.minilateral.consortium.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.problem.Refused;

/**
 * A working group's lead nation keeps its name and terms, and may hand the lead over to another member. Once it takes part
 * in the consortium no longer, the consortium's lead nation hands it over.
 */
@ApplicationScoped
class Chartering {

    private final WorkingGroups groups;
    private final Memberships memberships;
    private final Terms terms;
    private final GroupNews news;

    Chartering(WorkingGroups groups, Memberships memberships, Terms terms, GroupNews news) {
        this.groups = groups;
        this.memberships = memberships;
        this.terms = terms;
        this.news = news;
    }

    @Transactional
    WorkingGroupView change(UUID groupId, GroupChange change, IfMatch seen) {
        WorkingGroup group = groups.lock(groupId);
        seen.require(group.version);
        List<String> members = membersWith(change.leadNation(), groupId, "/leadNation");
        TermsOfReference text = terms.findByIdOptional(groupId).orElseThrow(Refused::missing);
        boolean rewritten = text.rewrite(change.terms(), change.chair());
        // Before the lead changes: afterwards the terms are no longer the caller's to write.
        terms.flush();
        group.rename(change.name());
        group.handOver(change.leadNation());
        group.changed();
        groups.flush();
        news.changed(group);
        if (rewritten) {
            news.chartered(group, text);
        }
        return WorkingGroupView.of(group, members, text);
    }

    /** @param by the nation that hands it over; it reads the terms only if it is a member itself */
    @Transactional
    WorkingGroupView handOver(UUID groupId, String nation, String by, IfMatch seen) {
        WorkingGroup group = groups.lock(groupId);
        seen.require(group.version);
        List<String> members = membersWith(nation, groupId, "/nation");
        group.handOver(nation);
        group.changed();
        groups.flush();
        news.changed(group);
        return WorkingGroupView.of(group, members, members.contains(by) ? terms.findById(groupId) : null);
    }

    /** The members, if the nation is one of them. */
    private List<String> membersWith(String lead, UUID groupId, String pointer) {
        List<String> members = memberships.of(groupId);
        if (!members.contains(lead)) {
            throw Refused.field("group-lead-is-member", pointer, lead + " is not in the group.");
        }
        return members;
    }
}

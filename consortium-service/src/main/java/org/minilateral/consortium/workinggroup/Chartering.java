package org.minilateral.consortium.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.problem.Refused;

/** A working group's lead nation keeps its name and terms, and may hand the lead over to another member. */
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
        List<String> members = memberships.of(groupId);
        if (!members.contains(change.leadNation())) {
            throw Refused.field("group-lead-is-member", "/leadNation", change.leadNation() + " is not in the group.");
        }
        TermsOfReference text = terms.findById(groupId);
        boolean rewritten = text.rewrite(change.terms(), change.chair());
        // Before the lead changes: afterwards the terms are no longer the caller's to write.
        terms.flush();
        group.rename(change.name(), change.leadNation());
        group.changed();
        groups.flush();
        news.changed(group);
        if (rewritten) {
            news.chartered(group, text);
        }
        return WorkingGroupView.of(group, members, text);
    }
}

package org.minilateral.consortium.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** A consortium's lead nation sets up a working group; from then on the group's own lead nation keeps it. */
@ApplicationScoped
class SettingUp {

    private final WorkingGroups groups;
    private final Memberships memberships;
    private final Terms terms;
    private final TakingPart takingPart;
    private final GroupNews news;

    SettingUp(WorkingGroups groups, Memberships memberships, Terms terms, TakingPart takingPart, GroupNews news) {
        this.groups = groups;
        this.memberships = memberships;
        this.terms = terms;
        this.takingPart = takingPart;
        this.news = news;
    }

    /** @param by the nation that sets it up; it reads the terms back only if it is a member itself */
    @Transactional
    WorkingGroupView setUp(UUID consortiumId, NewWorkingGroup wanted, String by) {
        List<String> members = wanted.allMembers();
        for (String nation : members) {
            if (!takingPart.takesPart(nation, consortiumId)) {
                throw Refused.field(
                        "member-is-participant", "/members", nation + " does not take part in the consortium.");
            }
        }
        WorkingGroup group = new WorkingGroup(consortiumId, wanted);
        groups.add(group);
        members.forEach(nation -> memberships.add(group, nation));
        TermsOfReference text = new TermsOfReference(group.id, wanted.terms(), wanted.chair());
        terms.persistAndFlush(text);
        news.changed(group);
        news.chartered(group, text);
        return WorkingGroupView.of(group, members, members.contains(by) ? text : null);
    }
}

package org.minilateral.consortium.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts together what one nation may read of working groups: of its own all, of the others name and members. */
@ApplicationScoped
class GroupDirectory {

    private final Memberships memberships;
    private final Terms terms;

    GroupDirectory(Memberships memberships, Terms terms) {
        this.memberships = memberships;
        this.terms = terms;
    }

    @Transactional
    WorkingGroupView read(WorkingGroup group, String nation) {
        return read(List.of(group), nation).getFirst();
    }

    /** In two queries, however many they are. */
    @Transactional
    List<WorkingGroupView> read(List<WorkingGroup> groups, String nation) {
        List<UUID> ids = groups.stream().map(group -> group.id).toList();
        var members = memberships.of(ids);
        var readable = terms.readBy(nation, ids);
        return groups.stream()
                .map(group ->
                        WorkingGroupView.of(group, members.getOrDefault(group.id, List.of()), readable.get(group.id)))
                .toList();
    }
}

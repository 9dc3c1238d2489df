package org.minilateral.consortium.workinggroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which nations work in which group. A nation that has left the consortium is in none of its groups any more. */
@ApplicationScoped
@Transactional
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final String STILL_THERE = " and exists (select 1 from Participation p"
            + " where p.consortiumId = m.consortiumId and p.nation = m.nation and p.standing in ?2) order by m.nation";

    /** The members of each of these groups, in order of their codes, in one query. */
    Map<UUID, List<String>> of(Collection<UUID> groups) {
        return find("from Membership m where m.groupId in ?1" + STILL_THERE, groups, TakingPart.STANDINGS).stream()
                .collect(Collectors.groupingBy(
                        membership -> membership.groupId,
                        Collectors.mapping(membership -> membership.nation, Collectors.toList())));
    }

    List<String> of(UUID group) {
        return of(List.of(group)).getOrDefault(group, List.of());
    }

    void add(WorkingGroup group, String nation) {
        persistAndFlush(new Membership(group, nation));
    }

    void remove(UUID group, String nation) {
        delete("groupId = ?1 and nation = ?2", group, nation);
    }
}

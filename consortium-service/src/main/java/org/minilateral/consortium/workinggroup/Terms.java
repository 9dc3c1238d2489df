package org.minilateral.consortium.workinggroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms of reference of all working groups. */
@ApplicationScoped
@Transactional
class Terms implements PanacheRepositoryBase<TermsOfReference, UUID> {

    /** Those that the nation may read, by group: the ones of groups to which it belongs. */
    Map<UUID, TermsOfReference> readBy(String nation, Collection<UUID> groups) {
        return find(
                        "groupId in ?1 and groupId in (select m.groupId from Membership m, Participation p"
                                + " where m.nation = ?2 and p.nation = m.nation"
                                + " and p.consortiumId = m.consortiumId and p.standing in ?3)",
                        groups,
                        nation,
                        TakingPart.STANDINGS)
                .stream()
                .collect(Collectors.toMap(terms -> terms.groupId, Function.identity()));
    }
}

package org.minilateral.funding.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;

/** What nations want done with their advances. */
@ApplicationScoped
@Transactional
class Instructions implements PanacheRepositoryBase<Instruction, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** True if the nation wants its advances in the scope left alone. */
    boolean hold(Scope scope, String nation) {
        return find(
                        "consortiumId = ?1 and projectId is not distinct from ?2 and nation = ?3 order by id desc",
                        scope.consortiumId(),
                        scope.projectId(),
                        nation)
                .firstResultOptional()
                .map(last -> last.hold)
                .orElse(false);
    }

    /** Those for the consortium itself and for the projects that the caller's nation sees, oldest first. */
    List<Instruction> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}

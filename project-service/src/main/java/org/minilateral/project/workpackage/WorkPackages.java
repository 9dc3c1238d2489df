package org.minilateral.project.workpackage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.project.Projects;

/** The work packages of all projects. */
@ApplicationScoped
@Transactional
public class WorkPackages implements PanacheRepositoryBase<WorkPackage, UUID> {

    private static final String SCOPE = "projectId in " + Projects.OF_NATION;

    /** The work package, for a nation that takes part in its project; for all others there is none. */
    public WorkPackage seenBy(String nation, UUID id) {
        return find("id = :id and " + SCOPE, of(nation).and("id", id))
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    List<WorkPackage> seenBy(String nation, UUID projectId, UUID after, int limit) {
        var of = of(nation).and("project", projectId);
        String scope = "projectId = :project and " + SCOPE;
        return after == null
                ? find(scope + " order by id", of).range(0, limit).list()
                : find(scope + " and id > :after order by id", of.and("after", after))
                        .range(0, limit)
                        .list();
    }

    /** True if the project has such a work package. */
    public boolean belongs(UUID projectId, UUID id) {
        return count("id = ?1 and projectId = ?2", id, projectId) > 0;
    }

    WorkPackage locked(String nation, UUID id) {
        return find("id = :id and " + SCOPE, of(nation).and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    /** The project's dependencies, which nobody else changes until the running transaction ends. */
    Dependencies lockedDependencies(UUID projectId) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "dependencies of " + projectId)
                .getSingleResult();
        return new Dependencies(find("projectId", projectId).stream()
                .collect(Collectors.toMap(workPackage -> workPackage.id, workPackage -> workPackage.dependsOn)));
    }

    private static Parameters of(String nation) {
        return Parameters.with("nation", nation);
    }
}

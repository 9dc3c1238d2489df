package org.minilateral.project.milestone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.project.Projects;

/** The milestones of all work packages, with what was added to them. */
@ApplicationScoped
@Transactional
public class Milestones implements PanacheRepositoryBase<Milestone, UUID> {

    private static final String SEEN =
            "from Milestone m left join fetch m.acceptance where m.projectId in " + Projects.OF_NATION;

    /** The milestone, for a nation that takes part in its project; for all others there is none. */
    Milestone seenBy(String nation, UUID id) {
        return find(SEEN + " and m.id = :id", of(nation).and("id", id))
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    List<Milestone> seenBy(String nation, UUID workPackageId, UUID after, int limit) {
        var of = of(nation).and("workPackage", workPackageId);
        String scope = SEEN + " and m.workPackageId = :workPackage";
        return after == null
                ? find(scope + " order by m.id", of).range(0, limit).list()
                : find(scope + " and m.id > :after order by m.id", of.and("after", after))
                        .range(0, limit)
                        .list();
    }

    /** The nation that leads the work behind the milestone now. */
    String leadOf(Milestone milestone) {
        return getEntityManager()
                .createQuery("select w.leadNation from WorkPackage w where w.id = ?1", String.class)
                .setParameter(1, milestone.workPackageId)
                .getSingleResult();
    }

    /** True if the work package has such a milestone. */
    public boolean belongs(UUID workPackageId, UUID milestoneId) {
        return count("id = ?1 and workPackageId = ?2", milestoneId, workPackageId) > 0;
    }

    /** On which day each of these was accepted; those that nobody has accepted are left out. */
    public Map<UUID, LocalDate> acceptedOn(Collection<UUID> milestoneIds) {
        return getEntityManager()
                .createQuery("select a from Acceptance a where a.milestoneId in ?1", Acceptance.class)
                .setParameter(1, milestoneIds)
                .getResultStream()
                .collect(Collectors.toMap(a -> a.milestoneId, a -> a.acceptedOn));
    }

    Milestone keep(Milestone milestone) {
        persistAndFlush(milestone);
        return milestone;
    }

    Milestone keep(Evidence evidence) {
        getEntityManager().persist(evidence);
        evidence.milestone.evidence.add(evidence);
        return evidence.milestone;
    }

    Milestone keep(Acceptance acceptance) {
        getEntityManager().persist(acceptance);
        getEntityManager().flush();
        acceptance.milestone.acceptance = acceptance;
        return acceptance.milestone;
    }

    private static Parameters of(String nation) {
        return Parameters.with("nation", nation);
    }
}

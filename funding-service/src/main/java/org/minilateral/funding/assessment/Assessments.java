package org.minilateral.funding.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.minilateral.funding.costshare.CostShare;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

/** All assessments. */
@ApplicationScoped
@Transactional
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String BORNE = """
            select l.nation, l.exact
            from cost_share this
            join cost_share any_version on any_version.consortium_id = this.consortium_id
                 and any_version.project_id is not distinct from this.project_id and any_version.name = this.name
            join assessment a on a.cost_share_id = any_version.id
            join assessment_line l on l.assessment_id = a.id
            where this.id = ?1 and a.currency = ?2 and not l.underwritten
            union all
            select l.nation, l.difference
            from cost_share this
            join cost_share any_version on any_version.consortium_id = this.consortium_id
                 and any_version.project_id is not distinct from this.project_id and any_version.name = this.name
            join adjustment a on a.cost_share_id = any_version.id
            join adjustment_line l on l.adjustment_id = a.id
            where this.id = ?1 and a.currency = ?2 and not l.underwritten""";

    private final Adjustments adjustments;

    Assessments(Adjustments adjustments) {
        this.adjustments = adjustments;
    }

    public Assessment get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** As it is now; whoever else calls it waits until this transaction ends. */
    public Assessment lock(UUID id) {
        if (getEntityManager()
                .createNativeQuery("select 1 from assessment where id = ?1 for update")
                .setParameter(1, id)
                .getResultList()
                .isEmpty()) {
            throw Refused.missing();
        }
        Assessment assessment = get(id);
        getEntityManager().refresh(assessment);
        return assessment;
    }

    /** The latest by this cost share in this currency, or null; the cost share is locked meanwhile. */
    Assessment latest(UUID costShareId, String currency) {
        return find("basis.costShareId = ?1 and currency = ?2 order by sequence desc", costShareId, currency)
                .firstResult();
    }

    boolean exists(UUID budgetId) {
        return count("basis.budgetId", budgetId) > 0;
    }

    /** Those of the consortium itself and of the projects that the caller's nation sees, oldest first. */
    List<Assessment> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    /** What each nation has borne by any version of the cost share in this currency, exactly, in minor units. */
    Map<String, Fraction> borneBy(CostShare costShare, String currency) {
        Map<String, Fraction> borne = new HashMap<>();
        for (Object row : getEntityManager()
                .createNativeQuery(BORNE)
                .setParameter(1, costShare.id())
                .setParameter(2, currency)
                .getResultList()) {
            var line = (Object[]) row;
            borne.merge((String) line[0], Fraction.parse((String) line[1]), Fraction::plus);
        }
        return borne;
    }

    /** Where the chain of a cost share in a currency stands; the cost share is locked meanwhile. */
    Chain chain(UUID costShareId, String currency) {
        return adjustments.chain(costShareId, currency, latest(costShareId, currency));
    }

    SequencedMap<String, Standing> standings(Assessment assessment) {
        return adjustments.standings(assessment);
    }

    /** What the next call divides, by the last adjustment if there is one. */
    public List<Obligation> obligations(Assessment assessment) {
        return adjustments.obligations(assessment);
    }

    /** How often it was adjusted: calls of one leg carry on from each other. */
    public int legOf(Assessment assessment) {
        return adjustments.legOf(assessment.id);
    }

    /** The version of the cost share by which it stands divided now. */
    UUID versionOf(Assessment assessment) {
        List<Adjustment> all = adjustments.of(assessment.id);
        return all.isEmpty() ? assessment.basis.costShareId() : all.getLast().costShareId;
    }

    /** Once a leaver was released, another division would ask of it what nations have decided not to. */
    void requireUnsettled(Assessment assessment) {
        adjustments.of(assessment.id).stream()
                .map(adjustment -> adjustment.settlementNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(settlement -> {
                    throw Refused.state(
                            "assessment-settled",
                            "By " + settlement + " a nation that left was released from a part of " + assessment.number
                                    + ": what others are to bear of it is assessed by a budget of its own.");
                });
    }

    AssessmentView view(Assessment assessment) {
        return AssessmentView.of(assessment, adjustments.of(assessment.id));
    }

    /** The same for several at once. */
    List<AssessmentView> views(List<Assessment> found) {
        var all = adjustments.of(found.stream().map(Assessment::id).toList());
        return found.stream()
                .map(assessment -> AssessmentView.of(assessment, all.getOrDefault(assessment.id, List.of())))
                .toList();
    }
}

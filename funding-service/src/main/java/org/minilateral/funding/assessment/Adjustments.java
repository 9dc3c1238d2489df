package org.minilateral.funding.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;

/** All adjustments, and what they make of their assessments. */
@ApplicationScoped
@Transactional
class Adjustments implements PanacheRepositoryBase<Adjustment, UUID> {

    private static final String CALLED = """
            select l.nation || case when l.underwritten then '+' else '' end, cast(sum(l.billed) as bigint)
            from call c join call_line l on l.call_id = c.id where c.assessment_id = ?1 group by 1""";

    /** Those of an assessment, oldest first. */
    List<Adjustment> of(UUID assessmentId) {
        return list("assessmentId = ?1 order by leg", assessmentId);
    }

    Map<UUID, List<Adjustment>> of(Collection<UUID> assessmentIds) {
        return find("assessmentId in ?1 order by leg", assessmentIds).stream()
                .collect(Collectors.groupingBy(adjustment -> adjustment.assessmentId));
    }

    /** Where the chain stands after its latest assessment, which is null before the first. */
    Chain chain(UUID costShareId, String currency, Assessment latest) {
        int after = latest == null ? 0 : latest.sequence;
        return find(
                        "chainId = ?1 and currency = ?2 and chainAfter = ?3 order by chainPlace desc",
                        costShareId,
                        currency,
                        after)
                .firstResultOptional()
                .map(last -> new Chain(costShareId, after, last.chainPlace, last.carryOut()))
                .orElseGet(() -> new Chain(costShareId, after, 0, latest == null ? Carry.NONE : latest.carryOut()));
    }

    /** Where each party of the assessment stands now. */
    SequencedMap<String, Standing> standings(Assessment assessment) {
        var standings = new LinkedHashMap<String, Standing>();
        assessment.lines.forEach(line -> standings.put(
                line.party(), new Standing(line.party(), Fraction.parse(line.exact()), line.assessed(), 0)));
        for (Adjustment adjustment : of(assessment.id)) {
            adjustment.lines.forEach(line -> standings.compute(
                    line.party(),
                    (party, now) -> (now == null ? Standing.none(party) : now)
                            .plus(Fraction.parse(line.difference()), line.adjusted(), -line.credited())));
        }
        for (Object row : getEntityManager()
                .createNativeQuery(CALLED)
                .setParameter(1, assessment.id)
                .getResultList()) {
            var called = (Object[]) row;
            standings.computeIfPresent(
                    (String) called[0], (_, now) -> now.plus(Fraction.ZERO, 0, ((Number) called[1]).longValue()));
        }
        return standings;
    }

    /** What is to be divided by the calls that follow: what the last adjustment left, or all that was assessed. */
    List<Obligation> obligations(Assessment assessment) {
        List<Adjustment> adjustments = of(assessment.id);
        return adjustments.isEmpty()
                ? assessment.obligations()
                : adjustments.getLast().lines.stream()
                        .map(AdjustmentLine::obligation)
                        .toList();
    }

    int legOf(UUID assessmentId) {
        return Math.toIntExact(count("assessmentId", assessmentId));
    }
}

package org.minilateral.funding.envelope;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** All envelopes. */
@ApplicationScoped
@Transactional
public class Envelopes implements PanacheRepositoryBase<Envelope, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String ASSESSED = """
            select r.fiscal_year, cast(sum(a.amount) as bigint)
            from budget b join budget_revision r on r.id = b.revision_id join assessment a on a.budget_id = b.id
            where b.envelope_id = ?1 group by r.fiscal_year""";

    Envelope get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** The chain to which a budget of this scope, currency and year may belong; refused for an envelope that is another's. */
    public UUID chainFor(UUID id, Scope scope, String currency, int fiscalYear) {
        Envelope envelope = findByIdOptional(id)
                .filter(found -> found.scope().equals(scope))
                .orElseThrow(() ->
                        Refused.field("envelope-unknown", "/envelopeId", "There is no such envelope in the scope."));
        if (!envelope.currency.equals(currency)) {
            throw Refused.field("currency-differs", "/currency", "The envelope is in " + envelope.currency + ".");
        }
        if (envelope.years.stream().noneMatch(year -> year.fiscalYear() == fiscalYear)) {
            throw Refused.field("year-outside-envelope", "/fiscalYear", "The envelope has no such year.");
        }
        return envelope.rootId;
    }

    /** Refuses what would exceed the envelope that was adopted last; whoever else assesses within it waits. */
    public void requireRoom(UUID rootId, long minor) {
        getEntityManager()
                .createNativeQuery("select 1 from envelope where id = ?1 for update")
                .setParameter(1, rootId)
                .getResultList();
        Envelope envelope = latestOf(rootId)
                .orElseThrow(
                        () -> Refused.state("decision-required", "No decision has adopted the budget's envelope."));
        long left = envelope.amount - assessed(rootId).total();
        if (minor > left) {
            Money remaining = Money.of(envelope.currency, Math.max(0, left));
            throw Refused.state(
                            "envelope-exceeded",
                            "Of " + envelope.name + " only " + remaining.value() + " " + envelope.currency
                                    + " is left: an overrun needs a larger envelope, and a decision on it.")
                    .with("remaining", remaining);
        }
    }

    Optional<Envelope> latestOf(UUID rootId) {
        return find("rootId = ?1 and adoption.state = ?2 order by id desc", rootId, Adoption.State.ADOPTED)
                .firstResultOptional();
    }

    EnvelopeView view(Envelope envelope) {
        return EnvelopeView.of(envelope, assessed(envelope.rootId));
    }

    /** Those of the consortium itself and of the projects that the caller's nation sees, oldest first. */
    List<Envelope> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    private Assessed assessed(UUID rootId) {
        var byYear = new HashMap<Integer, Long>();
        for (Object row : getEntityManager()
                .createNativeQuery(ASSESSED)
                .setParameter(1, rootId)
                .getResultList()) {
            var year = (Object[]) row;
            byYear.put(((Number) year[0]).intValue(), ((Number) year[1]).longValue());
        }
        return new Assessed(byYear);
    }
}

package org.minilateral.consortium.capability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.caller.Clearance;

/**
 * A capability as somebody sees it who looks for partners.
 *
 * @param handles the highest marking that it may handle
 * @param controls the export regimes it is under
 */
public record Offer(
        UUID capabilityId,
        String nation,
        String organisation,
        String area,
        int trl,
        BudgetRange budget,
        Period availability,
        Willingness willingness,
        Clearance handles,
        List<HeldBaseline> baselines,
        List<String> controls,
        List<ExportAuthorisation> authorisations) {

    static Offer of(Capability c) {
        return new Offer(
                c.id,
                c.nation,
                c.organisation,
                c.area,
                c.trl,
                c.budget(),
                c.availability(),
                c.willingness,
                c.handles,
                c.baselines,
                c.controls,
                c.authorisations);
    }

    /** True if it is on offer for the whole time. */
    public boolean isOpen(LocalDate first, LocalDate last) {
        return willingness != Willingness.UNWILLING && availability.spans(first, last);
    }

    /** True if one of the standards is held on that day. */
    public boolean holdsAny(Collection<Baseline> standards, LocalDate on) {
        return standards.stream().anyMatch(asked -> baselines.stream().anyMatch(held -> held.holds(asked, on)));
    }

    /** The regimes that forbid its release to a nation on that day, in alphabetical order. */
    public List<String> lockedAgainst(String partner, LocalDate on) {
        return controls.stream()
                .filter(regime -> authorisations.stream().noneMatch(one -> one.allows(regime, partner, on)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The most that would be put in, in minor units; zero if nothing was said in that currency. */
    public long meansIn(String currency) {
        return budget != null && budget.to().currency().equals(currency)
                ? budget.to().minor()
                : 0;
    }
}

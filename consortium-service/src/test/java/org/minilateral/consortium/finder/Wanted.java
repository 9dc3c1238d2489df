package org.minilateral.consortium.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.minilateral.consortium.capability.Baseline;
import org.minilateral.consortium.capability.BudgetRange;
import org.minilateral.consortium.capability.ExportAuthorisation;
import org.minilateral.consortium.capability.HeldBaseline;
import org.minilateral.consortium.capability.Offer;
import org.minilateral.consortium.capability.Period;
import org.minilateral.consortium.capability.Willingness;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;

/** Needs and offers for tests; it is 2026-06-01. */
final class Wanted {

    static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private Wanted() {}

    static Requirement area(String area, int trl) {
        return new Requirement(area, trl, null);
    }

    static Need need(NationLimits nations, Integer blockersAtMost, Requirement... requirements) {
        return need(nations, blockersAtMost, new SharingKey.Equal(), requirements);
    }

    static Need need(NationLimits nations, Integer blockersAtMost, SharingKey key, Requirement... requirements) {
        NewSearch search = new NewSearch(
                List.of(requirements),
                new Money("EUR", "100.01"),
                Clearance.LIMITED,
                List.of(new BaselineNeed(new TreeSet<>(List.of(Baseline.DISP, Baseline.DEFSTAN_05_138)))),
                new Period(null, LocalDate.parse("2026-12-31")),
                nations,
                key,
                blockersAtMost,
                20);
        search.requireSound();
        return Need.of(search, TODAY);
    }

    static NationLimits nations(int atLeast, int atMost, String... include) {
        return new NationLimits(atLeast, atMost, codes(include), null);
    }

    static SortedSet<String> codes(String... nations) {
        return new TreeSet<>(List.of(nations));
    }

    /** One that nothing blocks, with means of 50 euros. */
    static Offer offer(String nation, String area, int trl) {
        return new Offer(
                UUID.nameUUIDFromBytes((nation + area + trl).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                nation,
                null,
                area,
                trl,
                new BudgetRange(new Money("EUR", "0"), new Money("EUR", "50.00")),
                Period.ALWAYS,
                Willingness.WILLING,
                Clearance.LIMITED,
                List.of(new HeldBaseline(Baseline.DISP, LocalDate.parse("2027-01-01"))),
                List.of(),
                List.of());
    }

    static Offer locked(Offer offer, String regime, ExportAuthorisation... authorisations) {
        return new Offer(
                offer.capabilityId(),
                offer.nation(),
                offer.organisation(),
                offer.area(),
                offer.trl(),
                offer.budget(),
                offer.availability(),
                offer.willingness(),
                offer.handles(),
                offer.baselines(),
                List.of(regime),
                List.of(authorisations));
    }

    static Offer lacking(Offer offer, LocalDate baselineUntil, Clearance handles) {
        return new Offer(
                offer.capabilityId(),
                offer.nation(),
                offer.organisation(),
                offer.area(),
                offer.trl(),
                offer.budget(),
                offer.availability(),
                offer.willingness(),
                handles,
                List.of(new HeldBaseline(Baseline.DISP, baselineUntil)),
                offer.controls(),
                offer.authorisations());
    }

    static Offer standing(Offer offer, Willingness willingness, Period availability) {
        return new Offer(
                offer.capabilityId(),
                offer.nation(),
                offer.organisation(),
                offer.area(),
                offer.trl(),
                offer.budget(),
                availability,
                willingness,
                offer.handles(),
                offer.baselines(),
                offer.controls(),
                offer.authorisations());
    }
}

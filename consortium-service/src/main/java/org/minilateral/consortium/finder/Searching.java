package org.minilateral.consortium.finder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.minilateral.consortium.capability.Bonds;
import org.minilateral.consortium.capability.Capabilities;
import org.minilateral.consortium.capability.KnownBonds;
import org.minilateral.consortium.capability.Offer;
import org.minilateral.consortium.capability.TechnologyAreas;
import org.minilateral.platform.caller.Caller;

/** Looks for partners among what the caller's nation may see. No transaction is open while it computes. */
@ApplicationScoped
class Searching {

    private final TechnologyAreas areas;
    private final Capabilities capabilities;
    private final KnownBonds bonds;
    private final Clock clock;

    Searching(TechnologyAreas areas, Capabilities capabilities, KnownBonds bonds, Clock clock) {
        this.areas = areas;
        this.capabilities = capabilities;
        this.bonds = bonds;
        this.clock = clock;
    }

    SearchResult search(NewSearch asked, Caller caller) {
        asked.requireSound();
        List<String> wanted =
                asked.requirements().stream().map(Requirement::area).toList();
        areas.requireAll(wanted, "/requirements/%d/area");
        List<Offer> offers = capabilities.offersTo(caller, wanted);
        Bonds known = bonds.to(caller.nation());
        return Finding.find(Need.of(asked, LocalDate.now(clock)), offers, known);
    }
}

package org.minilateral.consortium.capability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.concurrency.Versioned;

/**
 * A capability as it reads.
 *
 * @param releasableTo who may know of it; told to its own nation alone
 */
record CapabilityView(
        UUID id,
        String nation,
        String organisation,
        String area,
        String title,
        int trl,
        List<String> facilities,
        BudgetRange budget,
        Period availability,
        Willingness willingness,
        Clearance handles,
        List<HeldBaseline> baselines,
        List<String> controls,
        List<ExportAuthorisation> authorisations,
        Clearance marking,
        List<String> releasableTo,
        Instant declaredAt,
        Instant withdrawnAt,
        long version)
        implements Versioned {

    static CapabilityView of(Capability c, Caller reader) {
        boolean own = c.nation.equals(reader.nation());
        return new CapabilityView(
                c.id,
                c.nation,
                c.organisation,
                c.area,
                c.title,
                c.trl,
                c.facilities,
                c.budget(),
                c.availability(),
                c.willingness,
                c.handles,
                c.baselines,
                c.controls,
                c.authorisations,
                c.marking,
                own ? List.of(c.releasableTo) : null,
                c.declaredAt,
                c.withdrawnAt,
                c.version);
    }
}

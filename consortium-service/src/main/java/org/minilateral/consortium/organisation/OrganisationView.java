package org.minilateral.consortium.organisation;

import java.time.Instant;
import java.util.UUID;
import org.minilateral.platform.concurrency.Versioned;

/** An organisation as it reads. */
record OrganisationView(
        UUID id,
        String nation,
        String name,
        Kind kind,
        String lei,
        String nationalId,
        Instant registeredAt,
        long version)
        implements Versioned {

    static OrganisationView of(Organisation o) {
        return new OrganisationView(o.id, o.nation, o.name, o.kind, o.lei, o.nationalId, o.registeredAt, o.version);
    }
}

package org.minilateral.consortium.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation's part in a consortium as it reads. */
record InvolvementView(
        UUID id,
        UUID consortiumId,
        UUID organisationId,
        String name,
        Kind kind,
        String nation,
        String role,
        LocalDate since,

        @Schema(description = "from this day on it takes part no more; null while it does")
        LocalDate until) {

    static InvolvementView of(Involvement i, Organisation o) {
        return new InvolvementView(i.id, i.consortiumId, o.id, o.name, o.kind, i.nation, i.role, i.since, i.until);
    }
}

package org.minilateral.consortium.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A nation's standing as it reads. */
public record ParticipationView(
        UUID consortiumId,
        String nation,
        Standing standing,

        @Schema(description = "the day from which the nation stands so")
        LocalDate since,

        Instant signedAt,
        SignatureKind signatureKind,
        LocalDate depositedOn,
        LocalDate noticeOn,

        @Schema(description = "the day from which the nation is out, by a notice or an expulsion")
        LocalDate leavesOn) {

    public static ParticipationView of(Participation p) {
        return new ParticipationView(
                p.consortiumId,
                p.nation,
                p.standing,
                p.since,
                p.signedAt,
                p.signatureKind,
                p.depositedOn,
                p.noticeOn,
                p.leavesOn);
    }
}

package org.minilateral.consortium.participation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.platform.problem.Refused;

/** One nation's standing in one consortium. */
@Entity
@DynamicUpdate
public class Participation {

    @Id
    UUID id;

    UUID consortiumId;
    String nation;

    @Enumerated(EnumType.STRING)
    Standing standing;

    LocalDate since;
    Instant signedAt;

    @Enumerated(EnumType.STRING)
    SignatureKind signatureKind;

    LocalDate depositedOn;

    @Version
    long version;

    protected Participation() {}

    private Participation(UUID consortiumId, String nation, Standing standing, LocalDate since) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.nation = nation;
        this.standing = standing;
        this.since = since;
    }

    /** The nation that proposes a consortium negotiates from the start. */
    public static Participation founder(UUID consortiumId, String nation, LocalDate today) {
        return new Participation(consortiumId, nation, Standing.NEGOTIATING, today);
    }

    public static Participation invited(UUID consortiumId, String nation, LocalDate today) {
        return new Participation(consortiumId, nation, Standing.INVITED, today);
    }

    /** A definitive signature binds the nation at once; one subject to approval waits for the ratification. */
    public void sign(SignatureKind kind, Instant now) {
        if (signedAt != null) {
            throw Refused.state("already-signed", nation + " signed at " + signedAt + ".");
        }
        if (!standing.maySign()) {
            throw Refused.state("signature-not-possible", nation + " can't sign while it is " + standing + ".");
        }
        signedAt = now;
        signatureKind = kind;
        stand(
                kind == SignatureKind.DEFINITIVE ? Standing.PARTY : Standing.SIGNED_SUBJECT_TO_APPROVAL,
                now.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The deposit of the approval binds a nation that signed subject to it. */
    public void ratify(LocalDate deposit, LocalDate today) {
        if (depositedOn != null) {
            throw Refused.state("already-ratified", nation + " deposited its approval on " + depositedOn + ".");
        }
        if (standing != Standing.SIGNED_SUBJECT_TO_APPROVAL && standing != Standing.PROVISIONALLY_APPLYING) {
            throw Refused.state(
                    "ratification-needs-signature",
                    nation + " has not signed subject to approval, so it can't ratify.");
        }
        LocalDate signedOn = signedAt.atZone(ZoneOffset.UTC).toLocalDate();
        if (deposit.isAfter(today) || deposit.isBefore(signedOn)) {
            throw Refused.field(
                    "deposit-date-impossible",
                    "/depositedOn",
                    "The deposit lies between the signature (" + signedOn + ") and today (" + today + ").");
        }
        depositedOn = deposit;
        stand(Standing.PARTY, deposit);
    }

    private void stand(Standing next, LocalDate from) {
        standing = next;
        since = from;
    }

    public String nation() {
        return nation;
    }

    public Standing standing() {
        return standing;
    }

    public LocalDate since() {
        return since;
    }
}

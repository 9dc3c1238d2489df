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

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

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
    LocalDate noticeOn;
    LocalDate leavesOn;

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

    /** Sees agenda and minutes; has no vote and no ledger. */
    public static Participation observer(UUID consortiumId, String nation, LocalDate today) {
        return new Participation(consortiumId, nation, Standing.OBSERVER, today);
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

    /** Applies the arrangement before its own approval is deposited, and counts from now on. */
    public void applyProvisionally(LocalDate today) {
        if (standing != Standing.SIGNED_SUBJECT_TO_APPROVAL) {
            throw Refused.state(
                    "provisional-application-needs-signature", nation + " has not signed subject to approval.");
        }
        stand(Standing.PROVISIONALLY_APPLYING, today);
    }

    /** Bound until the day computed from the arrangement's clause; it votes and pays until then. */
    public void giveNotice(LocalDate today, LocalDate effectiveOn) {
        if (!standing.isBound()) {
            throw Refused.state("notice-needs-party", "Only a party gives notice; " + nation + " is " + standing + ".");
        }
        noticeOn = today;
        leavesOn = effectiveOn;
        stand(Standing.NOTICE_GIVEN, today);
    }

    /** Possible until the notice takes effect. */
    public void takeNoticeBack(LocalDate today) {
        if (standing != Standing.NOTICE_GIVEN || !today.isBefore(leavesOn)) {
            throw Refused.state("no-notice", nation + " has no running notice to take back.");
        }
        noticeOn = null;
        leavesOn = null;
        stand(Standing.PARTY, today);
    }

    /** Out at once, for a reason that frees it from the notice. */
    public void depart(LocalDate today) {
        if (!standing.isBound() && standing != Standing.NOTICE_GIVEN) {
            throw Refused.state("departure-needs-party", "Only a party leaves; " + nation + " is " + standing + ".");
        }
        leave(today);
    }

    /** Out from this day on; what was its own stays visible to it. */
    public void leave(LocalDate day) {
        leavesOn = day;
        stand(Standing.WITHDRAWN, day);
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

    /** The day on which a notice takes or took effect; null without one. */
    public LocalDate leavesOn() {
        return leavesOn;
    }

    /**
     * The instant up to which it learns what happens in the consortium: a leaver keeps its own period. After a notice it
     * is out when its day begins; expelled, in the middle of one, it still sees the decision that did it.
     */
    public Instant seesUntil() {
        if (standing != Standing.WITHDRAWN) {
            return END_OF_TIME;
        }
        LocalDate out = noticeOn == null ? leavesOn.plusDays(1) : leavesOn;
        return out.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public UUID consortiumId() {
        return consortiumId;
    }

    public LocalDate since() {
        return since;
    }
}

package org.minilateral.consortium.accession;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.platform.problem.Refused;

/** A nation is to join a consortium that is in effect; a decision admits it, and it signs then. */
@Entity
@DynamicUpdate
public class Accession {

    @Id
    UUID id;

    UUID consortiumId;
    String nation;
    String share;
    boolean buyIn;
    boolean buyInWaived;
    String proposedBy;
    Instant proposedAt;
    UUID admittedBy;

    @Version
    long version;

    protected Accession() {}

    Accession(UUID consortiumId, NewAccession wanted, boolean buyIn, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.nation = wanted.nation();
        this.share = wanted.share();
        this.buyIn = buyIn;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    public void admit(UUID decision) {
        if (admittedBy != null) {
            throw Refused.state("already-admitted", nation + " was admitted by an earlier decision.");
        }
        admittedBy = decision;
    }

    public void waiveBuyIn() {
        buyInWaived = true;
    }

    public String nation() {
        return nation;
    }

    /** On the arrangement's scale, such as 12 of 100; null where the arrangement has none to dilute. */
    public String share() {
        return share;
    }
}

package org.minilateral.consortium.coalition;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.platform.problem.Refused;

/** A coalition of the willing: nations that agree to do research and development together. */
@Entity
@DynamicUpdate
public class Consortium {

    @Id
    UUID id;

    String name;
    String purpose;
    String leadNation;

    @Enumerated(EnumType.STRING)
    Stage stage;

    Instant foundedAt;
    LocalDate inEffectOn;

    @Version
    long version;

    protected Consortium() {}

    Consortium(NewConsortium wanted, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = wanted.name();
        this.purpose = wanted.purpose();
        this.leadNation = wanted.leadNation();
        this.stage = Stage.CONCEPT;
        this.foundedAt = now;
    }

    /** Goes forward to a stage that the lead nation announces; steps may be skipped, not undone. */
    public void announce(Stage next) {
        if (!next.isAnnounced() || next.compareTo(stage) <= 0) {
            throw Refused.state("stage-not-next", "From " + stage + " the consortium can't be moved to " + next + ".");
        }
        stage = next;
    }

    /** The text that is on the table may no longer change, and nations may sign it. */
    public void requireOpenForSignature() {
        if (stage != Stage.OPEN_FOR_SIGNATURE) {
            throw Refused.state("not-open-for-signature", "The arrangement can't be signed while it is " + stage + ".");
        }
    }

    public void requireInvitable() {
        if (!stage.isBeforeEffect() || inEffectOn != null) {
            throw Refused.state("accession-needs-decision", "In effect, a consortium admits a nation by a decision.");
        }
    }

    /** Takes effect on the day, which may still come; said once. */
    public void takeEffect(LocalDate day) {
        inEffectOn = day;
    }

    /** In effect from its day on, and open for further signatures all the while. */
    public Stage stageOn(LocalDate today) {
        boolean inEffect = stage == Stage.OPEN_FOR_SIGNATURE && inEffectOn != null && !today.isBefore(inEffectOn);
        return inEffect ? Stage.IN_EFFECT : stage;
    }

    /** Ends by decision. */
    public void terminate() {
        stage = Stage.TERMINATED;
    }

    public boolean awaitsEffect() {
        return inEffectOn == null;
    }

    /** Decisions bind only once the arrangement is in effect. */
    public void requireInEffect(LocalDate today) {
        if (stageOn(today) != Stage.IN_EFFECT) {
            throw Refused.state(
                    "not-in-effect", "The arrangement is not in effect, so nothing can be decided under it.");
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String leadNation() {
        return leadNation;
    }

    public Instant foundedAt() {
        return foundedAt;
    }

    public LocalDate inEffectOn() {
        return inEffectOn;
    }
}

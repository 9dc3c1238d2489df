package org.minilateral.consortium.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A party's declaration that it is not interested. */
@Entity
@Immutable
public class OptOut {

    @Id
    UUID id;

    UUID programmeId;
    String nation;
    Instant declaredAt;

    protected OptOut() {}

    OptOut(UUID programmeId, String nation, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.programmeId = programmeId;
        this.nation = nation;
        this.declaredAt = now;
    }
}

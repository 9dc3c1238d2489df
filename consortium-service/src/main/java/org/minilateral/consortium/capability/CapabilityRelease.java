package org.minilateral.consortium.capability;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The line that a widening leaves: which nations were let know of a capability, when and by whom. */
@Entity
@Immutable
class CapabilityRelease {

    @Id
    UUID id;

    UUID capabilityId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] nations;

    Instant releasedAt;
    String releasedBy;

    protected CapabilityRelease() {}

    CapabilityRelease(UUID capabilityId, Set<String> nations, Instant now, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.capabilityId = capabilityId;
        this.nations = nations.toArray(String[]::new);
        this.releasedAt = now;
        this.releasedBy = by;
    }
}

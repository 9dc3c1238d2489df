package org.minilateral.funding.keytable;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.funding.method.KeyMethod;

/** One version of a published table of weights, word for word as it was uploaded. It never changes. */
@Entity
@Immutable
class KeyTable {

    @Id
    UUID id;

    UUID consortiumId;
    String name;
    int number;
    String source;

    @JdbcTypeCode(SqlTypes.JSON)
    List<KeyMethod.Year> years;

    Instant uploadedAt;
    String uploadedBy;

    protected KeyTable() {}

    KeyTable(UUID consortiumId, NewKeyTable wanted, int number, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.name = wanted.name();
        this.number = number;
        this.source = wanted.source();
        this.years = wanted.years();
        this.uploadedAt = now;
        this.uploadedBy = nation;
    }
}

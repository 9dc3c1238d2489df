package org.minilateral.funding.indexation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;

/** A price index that a consortium uses; its values are kept beside it. */
@Entity
@Immutable
class IndexSeries {

    @Id
    UUID id;

    UUID consortiumId;
    String name;
    String source;
    Instant publishedAt;
    String publishedBy;

    protected IndexSeries() {}

    IndexSeries(UUID consortiumId, NewIndexSeries wanted, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.name = wanted.name();
        this.source = wanted.source();
        this.publishedAt = now;
        this.publishedBy = nation;
    }

    Scope scope() {
        return new Scope(consortiumId, null);
    }
}

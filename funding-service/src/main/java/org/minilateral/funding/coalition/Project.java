package org.minilateral.funding.coalition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The local copy of a project: the nations that share its cost, which may be fewer than the consortium's. */
@Entity
@DynamicUpdate
class Project {

    @Id
    UUID id;

    UUID consortiumId;
    String number;
    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] participants;

    LocalDate startsOn;
    LocalDate endsOn;

    protected Project() {}

    Project(UUID id, UUID consortiumId) {
        this.id = id;
        this.consortiumId = consortiumId;
    }
}

package org.minilateral.consortium.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An organisation's part in one consortium, beneath its nation's participation and never longer than that. */
@Entity
@DynamicUpdate
public class Involvement {

    @Id
    UUID id;

    UUID consortiumId;
    UUID organisationId;
    String nation;
    String role;
    LocalDate since;
    LocalDate until;

    protected Involvement() {}

    Involvement(UUID consortiumId, Organisation organisation, String role, LocalDate since) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.organisationId = organisation.id;
        this.nation = organisation.nation;
        this.role = role;
        this.since = since;
    }

    /** Out from this day on; on the day on which it came at the earliest. */
    void end(LocalDate day) {
        until = day.isBefore(since) ? since : day;
    }
}

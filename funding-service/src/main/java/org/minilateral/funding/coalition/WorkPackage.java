package org.minilateral.funding.coalition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The local copy of a work package: enough to know that a line of a budget means one of the right project. */
@Entity
@Immutable
class WorkPackage {

    @Id
    UUID id;

    UUID projectId;
    UUID consortiumId;

    protected WorkPackage() {}

    WorkPackage(UUID id, UUID projectId, UUID consortiumId) {
        this.id = id;
        this.projectId = projectId;
        this.consortiumId = consortiumId;
    }
}

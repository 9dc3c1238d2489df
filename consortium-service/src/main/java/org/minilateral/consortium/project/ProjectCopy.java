package org.minilateral.consortium.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What this service needs to know of a project: who takes part in it, and so who votes in its scope. */
@Entity
public class ProjectCopy {

    @Id
    UUID id;

    UUID consortiumId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] participants;

    protected ProjectCopy() {}

    public UUID consortiumId() {
        return consortiumId;
    }

    public Set<String> participants() {
        return Set.of(participants);
    }
}

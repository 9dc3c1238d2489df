package org.minilateral.funding.receipt;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;

/** What a nation wants done with what it paid in advance. Its last word counts. */
@Entity
@Table(name = "advance_instruction")
@Immutable
class Instruction {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String nation;

    /** True if calls shall leave its advances alone. */
    boolean hold;

    Instant saidAt;
    String saidBy;

    protected Instruction() {}

    Instruction(Scope scope, String nation, boolean hold, Instant now, String person) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.nation = nation;
        this.hold = hold;
        this.saidAt = now;
        this.saidBy = person;
    }
}

package org.minilateral.consortium.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One thing that a nation declared. A changed vote is a new declaration: the earlier one stays on record. */
@Entity
@Immutable
public class Declaration {

    @Id
    UUID id;

    UUID decisionId;
    String nation;

    @Enumerated(EnumType.STRING)
    DeclarationKind kind;

    String text;
    Instant declaredAt;
    String declaredBy;

    protected Declaration() {}

    Declaration(UUID decisionId, String nation, DeclarationKind kind, String text, Instant at, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = decisionId;
        this.nation = nation;
        this.kind = kind;
        this.text = text;
        this.declaredAt = at;
        this.declaredBy = by;
    }

    String nation() {
        return nation;
    }

    DeclarationKind kind() {
        return kind;
    }
}

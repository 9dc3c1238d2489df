package org.minilateral.consortium.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.platform.caller.Caller;

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
    boolean secret;
    Instant declaredAt;
    String declaredBy;

    protected Declaration() {}

    Declaration(Decision decision, DeclarationKind kind, String text, Caller caller, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = decision.id;
        this.nation = caller.nation();
        this.kind = kind;
        this.text = text;
        this.secret = decision.ballot.secret() && kind.countsInTally();
        this.declaredAt = now;
        this.declaredBy = caller.name();
    }

    String nation() {
        return nation;
    }

    DeclarationKind kind() {
        return kind;
    }
}

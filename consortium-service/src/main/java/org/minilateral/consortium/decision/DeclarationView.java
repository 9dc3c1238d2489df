package org.minilateral.consortium.decision;

import java.time.Instant;
import java.util.UUID;

/** A declaration as it reads. */
record DeclarationView(UUID id, UUID decisionId, String nation, DeclarationKind kind, String text, Instant declaredAt) {

    static DeclarationView of(Declaration d) {
        return new DeclarationView(d.id, d.decisionId, d.nation, d.kind, d.text, d.declaredAt);
    }
}

package org.minilateral.consortium.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The lead nation moves the consortium to its next stage. */
@ApplicationScoped
class Announcing {

    private final Consortia consortia;

    Announcing(Consortia consortia) {
        this.consortia = consortia;
    }

    @Transactional
    ConsortiumView announce(UUID consortiumId, Stage next) {
        Consortium consortium = consortia.lock(consortiumId);
        consortium.announce(next);
        consortia.flush();
        return ConsortiumView.of(consortium);
    }
}

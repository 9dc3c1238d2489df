package org.minilateral.funding.coalition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** The local copy of a consortium: its name, and the nation whose officers keep its books. */
@Entity
class Consortium {

    @Id
    UUID id;

    String name;
    String leadNation;
    LocalDate inEffectOn;

    protected Consortium() {}

    Consortium(UUID id) {
        this.id = id;
    }
}

package org.minilateral.consortium.capability;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A field of technology in which capabilities are declared and needs stated. */
@Entity
@Immutable
class TechnologyArea {

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    Taxonomy taxonomy;

    int position;

    protected TechnologyArea() {}
}

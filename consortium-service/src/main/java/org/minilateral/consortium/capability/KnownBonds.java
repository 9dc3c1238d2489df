package org.minilateral.consortium.capability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.minilateral.consortium.coalition.Stage;
import org.minilateral.consortium.participation.Standing;

/** The agreements in effect today, as far as a nation may know of them: those of the consortia it takes part in. */
@ApplicationScoped
public class KnownBonds {

    private static final List<Standing> BOUND =
            Stream.of(Standing.values()).filter(Standing::votes).toList();
    /** A stage beyond these ends what bound the nations; whether it has begun to, the date alone says. */
    private static final List<Stage> STANDING = Stream.of(Stage.values())
            .filter(stage -> stage.compareTo(Stage.IN_EFFECT) <= 0)
            .toList();

    private static final String BINDING = """
            select p.consortiumId, p.nation from Participation p, Consortium c
            where c.id = p.consortiumId and c.stage in :stages and c.inEffectOn <= :today and p.standing in :bound
              and c.id in (select own.consortiumId from Participation own where own.nation = :nation)""";

    private final EntityManager entities;
    private final Clock clock;

    KnownBonds(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public Bonds to(String nation) {
        return new Bonds(entities.createQuery(BINDING, Object[].class)
                .setParameter("stages", STANDING)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("bound", BOUND)
                .setParameter("nation", nation)
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (String) row[1], toSet())))
                .values());
    }
}

package org.minilateral.funding.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes the local copies. Each fact replaces the one before it, so that hearing it twice changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Copies {

    private final EntityManager store;

    Copies(EntityManager store) {
        this.store = store;
    }

    void copy(Facts.Founded founded) {
        Consortium consortium = store.find(Consortium.class, founded.consortiumId());
        if (consortium == null) {
            consortium = new Consortium(founded.consortiumId());
        }
        consortium.name = founded.name();
        consortium.leadNation = founded.leadNation();
        store.persist(consortium);
    }

    void copy(Facts.InEffect told) {
        Consortium consortium = store.find(Consortium.class, told.consortiumId());
        if (consortium != null) {
            consortium.inEffectOn = told.inEffectOn();
        }
    }

    void copy(Facts.Standing told) {
        var key = new Participation.Key(told.consortiumId(), told.nation());
        Participation participation = store.find(Participation.class, key);
        if (participation == null) {
            participation = new Participation(key);
        }
        participation.standing = told.standing();
        participation.since = told.since();
        store.persist(participation);
    }

    void copy(Facts.ProjectTold told) {
        Project project = store.find(Project.class, told.projectId());
        if (project == null) {
            project = new Project(told.projectId(), told.consortiumId());
        }
        project.number = told.number() == null ? textOf(project.number, told.projectId()) : told.number();
        project.name = told.name() == null ? textOf(project.name, told.projectId()) : told.name();
        if (told.participants() != null) {
            project.participants = told.participants().toArray(String[]::new);
        }
        project.startsOn = told.startsOn() == null ? project.startsOn : told.startsOn();
        project.endsOn = told.endsOn() == null ? project.endsOn : told.endsOn();
        store.persist(project);
    }

    void copy(Facts.WorkPackageTold told) {
        if (store.find(WorkPackage.class, told.workPackageId()) == null) {
            store.persist(new WorkPackage(told.workPackageId(), told.projectId(), told.consortiumId()));
        }
    }

    private static String textOf(String known, UUID otherwise) {
        return known == null ? otherwise.toString() : known;
    }
}

package org.minilateral.project.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.workpackage.WorkPackage;

/** A point at which a work package shows what it has reached. Evidence and acceptance are added to it, never changed. */
@Entity
class Milestone {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID workPackageId;
    UUID projectId;
    String number;
    String title;
    LocalDate dueOn;
    String evidenceRequired;

    @OneToMany(mappedBy = "milestone", fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("id")
    List<Evidence> evidence = new ArrayList<>();

    @OneToOne(mappedBy = "milestone")
    Acceptance acceptance;

    protected Milestone() {}

    Milestone(WorkPackage workPackage, NewMilestone plan) {
        workPackageId = workPackage.id();
        projectId = workPackage.projectId();
        number = plan.number();
        title = plan.title();
        dueOn = plan.dueOn();
        evidenceRequired = plan.evidenceRequired();
    }

    void requireNotAccepted() {
        if (acceptance != null) {
            throw Refused.state("milestone-accepted-once", "The milestone was accepted already.");
        }
    }

    /** Four eyes: not who leads the work, nor who brought evidence for it, and nothing unseen. */
    void requireAcceptableBy(String nation, String leadNation) {
        requireNotAccepted();
        if (evidence.isEmpty()) {
            throw Refused.state("evidence-missing", "Nothing shows yet that the milestone was reached.");
        }
        if (nation.equals(leadNation) || evidence.stream().anyMatch(e -> e.submittedBy.equals(nation))) {
            throw Refused.http(403, "four-eyes", "A nation does not accept its own work.");
        }
    }

    MilestoneState state() {
        if (acceptance != null) {
            return MilestoneState.ACCEPTED;
        }
        return evidence.isEmpty() ? MilestoneState.PLANNED : MilestoneState.EVIDENCED;
    }

    /** Each addition is a new version. */
    long version() {
        return evidence.size() + (acceptance == null ? 0 : 1);
    }
}

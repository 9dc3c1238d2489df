package org.minilateral.consortium.workinggroup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What a working group wants to have reached by the end of a quarter. Its goals are its road map. */
@Entity
@DynamicUpdate
public class Goal {

    @Id
    UUID id;

    UUID groupId;
    String quarter;
    String title;

    @Enumerated(EnumType.STRING)
    GoalState state;

    @Version
    long version;

    protected Goal() {}

    Goal(UUID groupId, NewGoal wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.groupId = groupId;
        this.quarter = wanted.quarter();
        this.title = wanted.title();
        this.state = GoalState.PLANNED;
    }

    void change(GoalChange change) {
        quarter = change.quarter();
        title = change.title();
        state = change.state();
    }
}

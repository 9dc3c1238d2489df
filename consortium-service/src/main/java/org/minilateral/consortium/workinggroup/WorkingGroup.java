package org.minilateral.consortium.workinggroup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Some of a consortium's nations, at work on one field: AUKUS Pillar II has eight such groups. */
@Entity
@DynamicUpdate
public class WorkingGroup {

    @Id
    UUID id;

    UUID consortiumId;
    String name;
    String leadNation;

    /** Counted by hand, under the row's lock: members and terms are rows of their own, and yet they change the group. */
    long version;

    protected WorkingGroup() {}

    WorkingGroup(UUID consortiumId, NewWorkingGroup wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.name = wanted.name();
        this.leadNation = wanted.leadNation();
    }

    void rename(String newName) {
        name = newName;
    }

    void handOver(String newLead) {
        leadNation = newLead;
    }

    void changed() {
        version++;
    }
}

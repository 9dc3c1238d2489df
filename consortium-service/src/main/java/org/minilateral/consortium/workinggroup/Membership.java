package org.minilateral.consortium.workinggroup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One nation's place in one working group. */
@Entity
@Immutable
@Table(name = "working_group_member")
public class Membership {

    @Id
    UUID id;

    UUID groupId;
    UUID consortiumId;
    String nation;

    protected Membership() {}

    Membership(WorkingGroup group, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.groupId = group.id;
        this.consortiumId = group.consortiumId;
        this.nation = nation;
    }
}

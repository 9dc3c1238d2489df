package org.minilateral.consortium.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A ministry, laboratory, university or company that belongs to one nation. */
@Entity
@DynamicUpdate
public class Organisation {

    @Id
    UUID id;

    String nation;
    String name;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String lei;
    String nationalId;
    Instant registeredAt;

    @Version
    long version;

    protected Organisation() {}

    Organisation(String nation, NewOrganisation entered, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.nation = nation;
        this.registeredAt = now;
        enter(entered);
    }

    /** Everything anew but the nation, which never changes. */
    final void enter(NewOrganisation entered) {
        Lei.require(entered.lei());
        name = entered.name();
        kind = entered.kind();
        lei = entered.lei();
        nationalId = entered.nationalId();
    }
}

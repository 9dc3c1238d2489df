package org.minilateral.funding.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A nation was reminded of a due, at a level that counts up from 1. It never changes. */
@Entity
@Immutable
class Reminder {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    UUID callId;
    String nation;
    int level;
    LocalDate dueOn;
    long outstanding;
    String currency;
    Instant remindedAt;

    protected Reminder() {}
}

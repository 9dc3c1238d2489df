package org.minilateral.funding.journal;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** The database did not take an entry; why, it says itself. */
final class NotBooked extends PersistenceException {

    NotBooked(Entry entry, SQLException cause) {
        super(entry.kind() + " of " + entry.source() + " was not booked", cause);
    }
}

package org.minilateral.funding.method;

import java.util.List;
import java.util.UUID;

/** Where the published tables of keys are found. */
@FunctionalInterface
public interface KeyTables {

    /** The values of one year of a table; refused if there is no such table or year. */
    List<KeyWeight> values(UUID tableId, int year);
}

package org.minilateral.funding.statement;

import java.util.List;

/** A report that is also a file: columns that never change their order, and the lines under them. */
interface Table {

    List<String> columns();

    List<List<String>> cells();
}

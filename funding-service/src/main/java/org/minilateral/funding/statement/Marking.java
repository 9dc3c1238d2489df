package org.minilateral.funding.statement;

import java.util.SortedSet;
import org.minilateral.platform.caller.Clearance;

/** How a report is to be handled, and to which nations it may be shown. */
record Marking(Clearance level, SortedSet<String> releasableTo) {}

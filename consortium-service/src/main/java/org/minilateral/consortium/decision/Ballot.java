package org.minilateral.consortium.decision;

import java.util.List;
import org.minilateral.consortium.arrangement.Procedure;

/** How a question is decided and by whom, taken from the arrangement at the moment when it is put. */
record Ballot(Procedure procedure, String clause, List<Elector> electorate) {}

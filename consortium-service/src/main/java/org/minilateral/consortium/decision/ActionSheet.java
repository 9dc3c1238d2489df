package org.minilateral.consortium.decision;

import java.util.List;

/** The record that a decision leaves: the question, the rule and its clause, who declared what, and the result. */
record ActionSheet(DecisionView decision, List<DeclarationView> declarations) {}

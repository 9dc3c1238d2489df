package org.minilateral.consortium.arrangement;

/** What a decision can be about. */
public enum Question {
    COST_SHARE,
    BUDGET,
    PROJECT,
    ACCESSION,
    AMENDMENT,
    OTHER
}

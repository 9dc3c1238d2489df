package org.minilateral.project.milestone;

/** How far a milestone has come. */
enum MilestoneState {
    PLANNED,
    /** Its lead has shown something; nobody has accepted it yet. */
    EVIDENCED,
    ACCEPTED
}

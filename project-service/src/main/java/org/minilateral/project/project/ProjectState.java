package org.minilateral.project.project;

/** Where a project stands. Only a decision of its participants moves it on. */
public enum ProjectState {
    PROPOSED,
    APPROVED,
    REJECTED
}

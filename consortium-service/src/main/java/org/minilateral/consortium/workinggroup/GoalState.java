package org.minilateral.consortium.workinggroup;

/** What became of a goal. None is ever deleted: a road map shows what was given up as well. */
enum GoalState {
    PLANNED,
    REACHED,
    DROPPED
}

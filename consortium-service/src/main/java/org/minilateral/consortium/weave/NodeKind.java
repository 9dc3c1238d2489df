package org.minilateral.consortium.weave;

/** What the web is made of. */
enum NodeKind {
    NATION,
    CONSORTIUM,
    WORKING_GROUP,
    PROJECT
}

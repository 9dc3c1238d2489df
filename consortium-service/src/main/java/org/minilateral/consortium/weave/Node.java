package org.minilateral.consortium.weave;

/** A knot of the web. */
record Node(String id, NodeKind kind, String label) {}

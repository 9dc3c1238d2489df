package org.minilateral.consortium.weave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thread of the web; at most one between two nodes. */
record Edge(
        @Schema(description = "the nation, or what belongs to a consortium")
        String from,

        @Schema(description = "what it takes part in, or the consortium")
        String to,

        EdgeKind kind) {}

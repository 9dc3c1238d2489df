package org.minilateral.consortium.agenda;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that waits for the caller. */
@RegisterForReflection
record AgendaItem(
        ItemKind kind,
        NamedConsortium consortium,

        @Schema(
                description =
                        "by the kind: the arrangement's version, the decision, the programme, the amendment or the"
                                + " accession")
        UUID subjectId,

        @Schema(description = "of the subject; of an accession the newcomer's code", examples = "Budget of 2027")
        String title,

        @Schema(nullable = true, description = "until when; null without a deadline")
        Instant due,

        @Schema(description = "since when it waits") Instant since) {

    record NamedConsortium(
            UUID id, @Schema(examples = "Spacelab") String name) {}

    AgendaItem(
            String kind,
            UUID consortiumId,
            String consortium,
            UUID subjectId,
            String title,
            Instant due,
            Instant since) {
        this(ItemKind.valueOf(kind), new NamedConsortium(consortiumId, consortium), subjectId, title, due, since);
    }
}

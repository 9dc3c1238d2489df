package org.minilateral.project.agenda;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that waits for the caller. */
@RegisterForReflection
record AgendaItem(
        ItemKind kind,
        UUID consortiumId,
        NamedProject project,

        @Schema(description = "by the kind: the milestone, the project or the agreement")
        UUID subjectId,

        @Schema(description = "of the subject", examples = "M1 Cell runs for 72 hours")
        String title,

        @Schema(nullable = true, description = "until when; null without a deadline")
        Instant due,

        @Schema(description = "since when it waits; null for what was planned from the start", nullable = true)
        Instant since) {

    @Schema(name = "NamedProject")
    record NamedProject(
            UUID id, @Schema(examples = "P-2026-0001") String number, String name) {}

    AgendaItem(
            String kind,
            UUID consortiumId,
            UUID projectId,
            String number,
            String name,
            UUID subjectId,
            String title,
            Instant due,
            Instant since) {
        this(
                ItemKind.valueOf(kind),
                consortiumId,
                new NamedProject(projectId, number, name),
                subjectId,
                title,
                due,
                since);
    }
}

package org.minilateral.platform.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happened, as a history tells it. */
record HistoryEntry(
        @Schema(description = "the event's id, as in the feed")
        UUID id,

        Instant time,

        @Schema(description = "what happened", examples = "org.minilateral.consortium.participation.v1")
        String type,

        @Schema(description = "what it happened to: the subject asked for, or something below it")
        String subject,

        @Schema(description = "the person's name, told to its own nation alone; “service” where no person acted")
        String actor,

        @Schema(description = "the nation for which it was done; null where no person acted")
        String actorNation,

        @Schema(type = SchemaType.OBJECT) JsonNode data) {}

package org.minilateral.platform.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as it travels: CloudEvents 1.0 in its JSON format.
 *
 * @param consortium extension attribute: the consortium it belongs to
 */
@RegisterForReflection
@Schema(description = "CloudEvents 1.0, JSON format")
public record Event(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        UUID consortium,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode data) {

    public static final String PREFIX = "org.minilateral.";

    /** The type without our prefix: what a follower switches on. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    public String kind() {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }
}

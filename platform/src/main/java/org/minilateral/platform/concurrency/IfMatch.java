package org.minilateral.platform.concurrency;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.problem.Refused;

/** The version that the caller saw before changing something ({@code If-Match}, RFC 9110 section 13.1.1). */
@Schema(type = SchemaType.STRING, description = "The ETag of what you read", examples = "\"3\"")
public record IfMatch(String value) {

    /** Used by JAX-RS to read the header. */
    public static IfMatch valueOf(String header) {
        return new IfMatch(header);
    }

    /** Refuses with 412 if somebody else changed it meanwhile. */
    public void require(long current) {
        if (!value.equals("*") && !value.equals(etag(current))) {
            throw Refused.http(412, "stale", "Somebody changed this meanwhile: read it again, then decide.")
                    .with("currentETag", etag(current));
        }
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}

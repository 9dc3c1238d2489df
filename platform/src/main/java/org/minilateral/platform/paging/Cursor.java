package org.minilateral.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** Where a list goes on; opaque to the caller, so that what is inside may change. */
public final class Cursor {

    private Cursor() {}

    static String of(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /** The position inside, or null for none. */
    static String read(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    static UUID readId(String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(read(cursor));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static Refused invalid() {
        return Refused.http(400, "cursor-invalid", "This cursor was not given out here.");
    }
}

package org.minilateral.consortium.finder;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that legally stands between a coalition and its work. */
record Blocker(
        Kind kind,
        List<String> nations,

        @Schema(description = "the regime or the baseline; none for an agreement or a clearance")
        String subject,

        String detail) {

    enum Kind {
        /** No consortium in effect binds both nations, as far as the caller may know. */
        MISSING_AGREEMENT,
        /** The first nation may not release to the second what it would bring. */
        AUTHORISATION,
        /** The nation would bring something that does not hold a standard which is asked for. */
        BASELINE,
        /** The nation would bring something that may not handle the marking which is asked for. */
        CLEARANCE
    }
}

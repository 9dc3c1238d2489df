package org.minilateral.funding.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;

/**
 * What is to be booked: it balances in each currency, and names its document.
 *
 * @param source id of the document behind it, which can be booked once for each kind
 * @param effectiveOn the day from which it counts
 * @param by who books
 */
public record Entry(
        Scope scope, Kind kind, UUID source, LocalDate effectiveOn, String reason, Caller by, List<Posting> postings) {

    /** What an entry can be about. */
    @Schema(name = "EntryKind")
    public enum Kind {
        ASSESSMENT,
        CALL,
        RECEIPT,
        /** An advance taken up by a call. */
        APPLICATION
    }

    /** Lines of nothing are left out. */
    public Entry {
        postings = postings.stream().filter(posting -> posting.minor() != 0).toList();
    }
}

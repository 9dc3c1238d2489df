package org.minilateral.funding.journal;

import java.time.LocalDate;
import java.util.Comparator;
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
        /** What a retroactive change of scale or a withdrawal adds to an assessment or takes from it. */
        ADJUSTMENT,
        CALL,
        RECEIPT,
        /** An advance or a credit taken up by a call. */
        APPLICATION,
        /** An approved claim set against what its nation owes. */
        NETTING,
        INTEREST,
        INTEREST_WAIVER,
        WRITE_OFF,
        /** An approved claim of an organisation. */
        CLAIM,
        /** Money paid out: for a claim, or back to a nation. */
        PAYMENT,
        /** A contribution in kind that a nation has promised. */
        IN_KIND_AGREEMENT,
        /** The part of it that an accepted milestone credits. */
        IN_KIND_CREDIT,
        /** The unmet part of it, which is due in cash. */
        IN_KIND_SHORTFALL,
        /** Money held in another currency at the rate of a day. */
        REVALUATION,
        /** A year's revenue and expense carried to the accumulated surplus. */
        YEAR_CLOSE,
        /** An accumulated surplus shared among nations. */
        SURPLUS,
        /** What undoes an earlier entry, or a part of it. */
        CORRECTION,
        /** What a finance officer books by hand, or imports: under a decision or from a document outside these books. */
        MANUAL,
        /** Balances that are brought in from the books kept before. */
        OPENING;

        /** True for what has no document here: only these are booked by themselves, the others by their documents. */
        boolean isByHand() {
            return this == MANUAL || this == OPENING;
        }

        /** The act that undoes an entry of the kind together with its document, for people. */
        String undoneBy() {
            return switch (this) {
                case MANUAL, OPENING -> "Correct the entry.";
                case RECEIPT, APPLICATION -> "Reverse the receipt.";
                case ASSESSMENT, ADJUSTMENT, CALL -> "Adjust the assessment by a later version of its cost share.";
                case INTEREST -> "Charge interest anew: what was charged too much is taken back by that.";
                default -> "Nothing undoes that: book what is right by an entry of its own, under a decision.";
            };
        }
    }

    /** Lines of nothing are left out, and those of one currency stand together. */
    public Entry {
        postings = postings.stream()
                .filter(posting -> posting.minor() != 0)
                .sorted(Comparator.comparing(Posting::currency))
                .toList();
    }
}

package org.minilateral.funding.statement;

import org.minilateral.funding.journal.AccountKind;

/**
 * What a kind of entry did to a nation's account in the period, in minor units; a debit is above zero.
 *
 * @param because what happened
 * @param moved in the period
 * @param upToNow in the period and before
 */
record Movement(String nation, AccountKind account, Reason because, long moved, long upToNow) {

    /** What can happen to an account, told by the entry's kind and, where that says too little, by its other lines. */
    enum Reason {
        ASSESSED,
        RECEIVED,
        CREDITED,
        /** Called: from one account of a nation to another. */
        CALLED,
        INTEREST,
        WAIVED,
        AGREED_IN_KIND,
        CREDITED_IN_KIND,
        SHORTFALL,
        ADJUSTMENT,
        OTHER
    }
}

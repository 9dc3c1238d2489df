package org.minilateral.funding.call;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;

/**
 * A call was issued. It is fired within the transaction that books it, so that money which nations have paid in advance is
 * taken up in the same instant.
 *
 * @param nations that have to pay, in alphabetical order
 */
public record Called(
        UUID callId,
        Scope scope,
        String number,
        String currency,
        LocalDate issuedOn,
        List<String> nations,
        Caller by) {}

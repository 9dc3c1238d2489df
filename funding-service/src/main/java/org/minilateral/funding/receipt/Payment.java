package org.minilateral.funding.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.money.Money;

/**
 * Money that arrived on a scope's bank account.
 *
 * @param callId the call that it was paid on, which comes first; null if none was named
 * @param applyTo the calls that it is for, in this order, and no others; empty for the oldest debt first
 */
record Payment(
        Scope scope,
        UUID callId,
        String nation,
        Money amount,
        LocalDate valueDate,
        String bankReference,
        List<UUID> applyTo) {}

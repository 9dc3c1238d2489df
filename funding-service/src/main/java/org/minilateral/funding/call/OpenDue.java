package org.minilateral.funding.call;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What a nation still has to pay of a call.
 *
 * @param outstanding minor units of the currency, above zero
 */
public record OpenDue(
        UUID callId, String number, String currency, long outstanding, LocalDate issuedOn, LocalDate dueOn) {

    /** The oldest debt first: by due date, then by issue, then in the order in which the calls were numbered. */
    public static final Comparator<OpenDue> OLDEST_FIRST = Comparator.comparing(OpenDue::dueOn)
            .thenComparing(OpenDue::issuedOn)
            .thenComparing(OpenDue::callId);

    static OpenDue of(Call call, Due due) {
        return new OpenDue(call.id, call.number, call.currency, due.outstanding(), call.issuedOn, call.dueOn);
    }
}

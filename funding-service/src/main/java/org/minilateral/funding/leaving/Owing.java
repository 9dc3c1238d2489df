package org.minilateral.funding.leaving;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a nation that leaves owes of an assessment. */
@RegisterForReflection
@Schema(name = "WithdrawalBasis")
enum Owing {
    /** What calls asked for that were due on the effective date or before. */
    CALLS_DUE,
    /** The part of the year until the effective date, day by day. */
    PRO_RATA_DAYS
}

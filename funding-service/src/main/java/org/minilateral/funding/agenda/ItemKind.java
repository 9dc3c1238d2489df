package org.minilateral.funding.agenda;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** What money can wait for, and whose act it is; most are acts of the nation that keeps the books. */
@Schema(name = "AgendaItemKind")
public enum ItemKind {
    /** The nation's own part of a call, to be paid. */
    DUE(Role.LIAISON, Role.FINANCE_OFFICER),
    /** Proposed, and not settled by a decision of the nations. */
    COST_SHARE(Role.LIAISON, Role.PROGRAMME_MANAGER),
    BUDGET(Role.LIAISON, Role.PROGRAMME_MANAGER),
    ENVELOPE(Role.LIAISON, Role.PROGRAMME_MANAGER),
    /** Proposed by another person, to be approved. */
    CALL_PROPOSAL(Role.APPROVER),
    RECEIPT_PROPOSAL(Role.APPROVER),
    REFUND(Role.APPROVER),
    PERIOD_CLOSING(Role.APPROVER),
    YEAR_CLOSING(Role.APPROVER),
    CLAIM_PAYMENT(Role.APPROVER),
    /** Checked by another person. */
    CLAIM_TO_APPROVE(Role.APPROVER),
    CLAIM_TO_CHECK(Role.FINANCE_OFFICER),
    PENDING_ENTRY(Role.FINANCE_OFFICER),
    /** Adopted by a decision, to be booked. */
    INTEREST_WAIVER(Role.FINANCE_OFFICER),
    WRITE_OFF(Role.FINANCE_OFFICER),
    SURPLUS_SHARING(Role.FINANCE_OFFICER),
    WITHDRAWAL_SETTLEMENT(Role.FINANCE_OFFICER);

    private final Role[] whose;

    ItemKind(Role... whose) {
        this.whose = whose;
    }

    static List<String> of(Caller caller) {
        return Arrays.stream(values())
                .filter(kind -> caller.actsAs(kind.whose))
                .map(Enum::name)
                .toList();
    }
}

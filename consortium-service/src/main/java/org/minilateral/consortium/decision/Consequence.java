package org.minilateral.consortium.decision;

/** Says in words what a result brings about. */
final class Consequence {

    private Consequence() {}

    static String of(Decision decision) {
        return decision.isAdopted() ? ofAdoption(decision) : "None: the question was not adopted.";
    }

    private static String ofAdoption(Decision decision) {
        String nation = decision.subjectNation;
        return switch (decision.question) {
            case COST_SHARE -> "The cost share is adopted; what is assessed under it may be called.";
            case BUDGET -> "The budget is adopted; it may be assessed.";
            case PROJECT -> "The project is approved.";
            case ACCESSION -> "The nation is admitted and may sign.";
            case AMENDMENT -> "The amended text is the arrangement's next version.";
            case BUY_IN_WAIVER -> "The newcomer is excused from its buy-in.";
            case EXPULSION -> nation + " no longer takes part.";
            case ARREARS_WAIVER -> nation + " votes again although it is in arrears.";
            case INTEREST_WAIVER -> "The interest may be waived.";
            case WRITE_OFF -> "The debt may be written off.";
            case SURPLUS -> "The surplus may be shared.";
            case PERIOD_REOPENING -> "The period of the books is open again.";
            case WITHDRAWAL_SETTLEMENT -> "What the leaver owes and is owed is settled.";
            case ELIGIBILITY -> "The rules hold by which costs are paid.";
            case IN_KIND -> "The contribution in kind is agreed at this value.";
            case OVERRUN ->
                decision.ballot.mayLeave()
                        ? "The overrun is accepted; a nation that does not follow may leave."
                        : "The overrun is accepted and binds every party.";
            case TERMINATION -> "The consortium ends.";
            case OTHER -> "As the text says.";
        };
    }
}

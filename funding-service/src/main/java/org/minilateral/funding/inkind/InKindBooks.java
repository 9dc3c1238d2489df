package org.minilateral.funding.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.funding.assessment.Supplementing;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;

/**
 * Books contributions in kind as the feed tells of them. What an agreement has not met when it ends is no contribution in kind any
 * more: it is assessed on its nation alone, in cash, so that the next call can take it.
 */
@ApplicationScoped
class InKindBooks {

    private final Agreements agreements;
    private final Journal journal;
    private final Supplementing supplementing;
    private final Coalitions coalitions;

    InKindBooks(Agreements agreements, Journal journal, Supplementing supplementing, Coalitions coalitions) {
        this.agreements = agreements;
        this.journal = journal;
        this.supplementing = supplementing;
        this.coalitions = coalitions;
    }

    /** Books what the known facts call for and no entry says yet; an agreement that nobody has told of yet can wait. */
    void bringUpToDate(UUID agreementId) {
        agreements.find(agreementId).ifPresent(agreement -> {
            Caller by = service(agreement);
            if (agreement.agreementEntry == null) {
                agreement.agreementEntry = journal.post(
                                InKindEntry.agreement(agreement, day(agreement, agreement.agreedOn), by))
                        .number();
            }
            Optional<LocalDate> end = agreements.endOf(agreement);
            List<Credit> credits = agreements.creditsOf(agreement);
            Map<UUID, LocalDate> met = agreements.met(agreement, end.isPresent());
            credits.forEach(credit -> book(agreement, credit, met.get(credit.id), by));
            end.ifPresent(day -> close(agreement, credits, day, by));
        });
    }

    private void book(Agreement agreement, Credit credit, LocalDate metOn, Caller by) {
        if (metOn != null && credit.entryNumber == null) {
            Entry entry = InKindEntry.credit(agreement, credit, day(agreement, metOn), by);
            credit.entryNumber = journal.post(entry).number();
            credit.creditedOn = metOn;
        }
    }

    private void close(Agreement agreement, List<Credit> credits, LocalDate day, Caller by) {
        if (agreement.endedOn != null) {
            return;
        }
        long credited = credits.stream()
                .filter(credit -> credit.entryNumber != null)
                .mapToLong(credit -> credit.amount)
                .sum();
        agreement.endedOn = day;
        agreement.shortfall = agreement.value - credited;
        if (agreement.shortfall > 0) {
            journal.post(InKindEntry.shortfall(agreement, day(agreement, day), by));
            supplementing.assess(
                    agreement.scope(),
                    new Supplementing.Cause(
                            agreement.id,
                            "Unmet part of " + agreement.number,
                            agreement.decisionNumber,
                            agreement.clause),
                    agreement.nation,
                    agreement.money(agreement.shortfall),
                    by);
        }
    }

    /** What is heard of only after the books of its day were closed counts from the first day on that is open. */
    private LocalDate day(Agreement agreement, LocalDate fact) {
        return agreements.openDay(agreement.consortiumId, fact);
    }

    /** Nobody asked for it: the service books what a decision and the project's nations have settled. */
    private Caller service(Agreement agreement) {
        return new Caller(
                "funding-service",
                "funding service",
                coalitions.leadNation(agreement.consortiumId),
                Clearance.LIMITED,
                null,
                null);
    }
}

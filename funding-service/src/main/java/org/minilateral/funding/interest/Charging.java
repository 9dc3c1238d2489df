package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer charges late nations, for no day twice. */
@ApplicationScoped
class Charging {

    private final Accruing accruing;
    private final Coalitions coalitions;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    Charging(Accruing accruing, Coalitions coalitions, Bookkeeping bookkeeping, Clock clock) {
        this.accruing = accruing;
        this.coalitions = coalitions;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    InterestView preview(Caller by, UUID consortiumId, UUID projectId, LocalDate asOf) {
        Scope scope = coalitions.scopeSeenBy(by.nation(), consortiumId, projectId);
        LocalDate day = asOf == null ? today() : asOf;
        return new InterestView(consortiumId, projectId, day, accruing.until(day, scope));
    }

    @Transactional
    ChargeView charge(Caller by, UUID consortiumId, NewCharge wanted) {
        Scope scope = coalitions.scopeSeenBy(by.nation(), consortiumId, wanted.projectId());
        if (wanted.asOf().isAfter(today())) {
            throw Refused.field("as-of-in-future", "/asOf", "Interest is charged for days that have passed.");
        }
        bookkeeping.takeTurns(scope);
        List<Accrual> owed = accruing.until(wanted.asOf(), scope).stream()
                .filter(accrual -> accrual.toCharge().minor() != 0)
                .toList();
        if (owed.isEmpty()) {
            throw Refused.state(
                    "no-interest-owed",
                    "Until " + wanted.asOf() + " nothing is owed by adopted terms that was not charged.");
        }
        return bookkeeping.book(scope, wanted.asOf(), owed, by);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

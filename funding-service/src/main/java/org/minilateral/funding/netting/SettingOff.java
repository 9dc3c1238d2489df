package org.minilateral.funding.netting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.expenditure.ClaimSettling;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer sets what a nation is owed for its claims against what it owes. */
@ApplicationScoped
class SettingOff {

    private final Register register;
    private final OpenDues openDues;
    private final ClaimSettling claims;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    SettingOff(Register register, OpenDues openDues, ClaimSettling claims, Bookkeeping bookkeeping, Clock clock) {
        this.register = register;
        this.openDues = openDues;
        this.claims = claims;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    NettingView net(Caller by, Scope scope, NewNetting wanted) {
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A netting is of more than nothing.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String number = register.next(scope.consortiumId(), Register.Kind.NETTING);
        var netting = new Netting(scope, wanted, number, today);
        openDues.settle(scope, wanted.nation(), wanted.callId(), wanted.amount(), today, "NETTING", netting.id);
        claims.settle(scope, wanted.nation(), wanted.amount(), netting.id);
        return bookkeeping.book(netting, scope, by);
    }
}

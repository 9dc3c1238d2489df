package org.minilateral.consortium.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.WithdrawalRule;
import org.minilateral.consortium.organisation.NationLeaving;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.ParticipationView;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.problem.Refused;

/** A nation gives notice, takes it back, and is out when the notice has run. */
@ApplicationScoped
class Withdrawing {

    private final Arrangements arrangements;
    private final Participations participations;
    private final NationLeaving nationLeaving;
    private final Standings standings;
    private final Clock clock;

    Withdrawing(
            Arrangements arrangements,
            Participations participations,
            NationLeaving nationLeaving,
            Standings standings,
            Clock clock) {
        this.arrangements = arrangements;
        this.participations = participations;
        this.nationLeaving = nationLeaving;
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional
    ParticipationView giveNotice(UUID consortiumId, String nation) {
        WithdrawalRule rule = arrangements
                .current(consortiumId)
                .terms()
                .the(WithdrawalRule.class)
                .orElseThrow(() -> Refused.state("withdrawal-rule-missing", "No clause says how a nation leaves."));
        LocalDate today = LocalDate.now(clock);
        return standings.change(
                consortiumId, nation, participation -> participation.giveNotice(today, rule.effectiveOn(today)));
    }

    @Transactional
    ParticipationView takeNoticeBack(UUID consortiumId, String nation) {
        return standings.change(
                consortiumId, nation, participation -> participation.takeNoticeBack(LocalDate.now(clock)));
    }

    /** Lets those leave whose notice has run out. */
    @Transactional
    void leaveDue() {
        for (Participation leaving : participations.leavingBy(LocalDate.now(clock))) {
            nationLeaving.leave(leaving.consortiumId(), leaving.nation(), leaving.leavesOn());
            standings.change(
                    leaving.consortiumId(), leaving.nation(), participation -> participation.leave(leaving.leavesOn()));
        }
    }
}

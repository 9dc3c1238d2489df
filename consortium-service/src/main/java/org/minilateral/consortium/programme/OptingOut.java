package org.minilateral.consortium.programme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.OptOutRule;
import org.minilateral.consortium.arrangement.Terms;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;

/** A programme is put to the parties, and those that are not interested say so. */
@ApplicationScoped
class OptingOut {

    private final Arrangements arrangements;
    private final Participations participations;
    private final Programmes programmes;
    private final Outbox outbox;
    private final Clock clock;

    OptingOut(
            Arrangements arrangements,
            Participations participations,
            Programmes programmes,
            Outbox outbox,
            Clock clock) {
        this.arrangements = arrangements;
        this.participations = participations;
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ProgrammeView propose(UUID consortiumId, NewProgramme wanted, String nation) {
        Terms terms = arrangements.current(consortiumId).terms();
        OptOutRule rule = terms.the(OptOutRule.class)
                .orElseThrow(() -> Refused.state("opt-out-rule-missing", "No clause provides optional programmes."));
        LocalDate today = LocalDate.now(clock);
        Set<String> parties = participations.in(consortiumId).stream()
                .filter(participation -> participation.standing().votes())
                .map(Participation::nation)
                .collect(Collectors.toSet());
        Programme.Period period =
                new Programme.Period(terms.clauseOf(OptOutRule.class), today, today.plusMonths(rule.months()));
        Programme programme = new Programme(consortiumId, wanted, nation, parties, period);
        programmes.add(programme);
        tell("programme-proposed", programme, nation);
        return view(programme);
    }

    @Transactional
    ProgrammeView optOut(UUID programmeId, String nation) {
        Programme programme = programmes.get(programmeId);
        if (!programme.concerns(nation)) {
            throw Refused.state("not-a-party", nation + " was no party when the programme was proposed.");
        }
        if (programme.isClosedOn(LocalDate.now(clock))) {
            throw Refused.state(
                    "opt-out-period-over", "The period ended on " + programme.closesOn + "; silence took part.");
        }
        programmes.add(new OptOut(programmeId, nation, clock.instant()));
        tell("opted-out", programme, nation);
        return view(programme);
    }

    @Transactional
    ProgrammeView get(UUID programmeId) {
        return view(programmes.get(programmeId));
    }

    /** In two queries, however many they are. */
    @Transactional
    List<ProgrammeView> list(UUID consortiumId) {
        return views(programmes.in(consortiumId));
    }

    private ProgrammeView view(Programme programme) {
        return views(List.of(programme)).getFirst();
    }

    private List<ProgrammeView> views(List<Programme> all) {
        var optedOut = programmes.optedOutOf(
                all.stream().map(programme -> programme.id).toList());
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .map(programme -> ProgrammeView.of(programme, optedOut.getOrDefault(programme.id, List.of()), today))
                .toList();
    }

    private void tell(String what, Programme programme, String nation) {
        outbox.write(new Happening(
                "consortium." + what + ".v1",
                "consortia/" + programme.consortiumId + "/programmes/" + programme.id,
                programme.consortiumId,
                participations.nationsIn(programme.consortiumId),
                new Told(programme.id, programme.consortiumId, programme.name, nation)));
    }

    @RegisterForReflection
    record Told(UUID programmeId, UUID consortiumId, String name, String nation) {}
}

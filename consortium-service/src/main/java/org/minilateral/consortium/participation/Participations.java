package org.minilateral.consortium.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.consortium.arrangement.Standings;

/** Who takes part in what. */
@ApplicationScoped
@Transactional
public class Participations implements PanacheRepositoryBase<Participation, UUID> {

    public Optional<Participation> of(UUID consortiumId, String nation) {
        return find("consortiumId = ?1 and nation = ?2", consortiumId, nation).firstResultOptional();
    }

    /** All of a consortium, in order of their codes. */
    public List<Participation> in(UUID consortiumId) {
        return list("consortiumId = ?1 order by nation", consortiumId);
    }

    /** The nations whose people may know of the consortium. */
    public Set<String> nationsIn(UUID consortiumId) {
        return nations(in(consortiumId));
    }

    /** The same without those that have left: what happens now is not theirs to know. */
    public Set<String> nationsStillIn(UUID consortiumId) {
        return nations(in(consortiumId).stream()
                .filter(p -> p.standing != Standing.WITHDRAWN)
                .toList());
    }

    public Standings standingsIn(UUID consortiumId) {
        List<Participation> all = in(consortiumId);
        return new Standings(
                nations(all.stream().filter(p -> p.standing.isInvited()).toList()),
                nations(all.stream().filter(p -> p.standing.isBound()).toList()));
    }

    /** Those whose notice has run out by the day. */
    public List<Participation> leavingBy(LocalDate day) {
        return list("standing = ?1 and leavesOn <= ?2 order by id", Standing.NOTICE_GIVEN, day);
    }

    public void add(Participation participation) {
        // Flushed at once, so that a nation invited twice is refused by the constraint before anything else happens.
        persistAndFlush(participation);
    }

    private static Set<String> nations(List<Participation> participations) {
        return participations.stream().map(Participation::nation).collect(Collectors.toUnmodifiableSet());
    }
}

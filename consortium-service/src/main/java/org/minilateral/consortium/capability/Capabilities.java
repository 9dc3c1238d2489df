package org.minilateral.consortium.capability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.problem.Refused;

/** All capabilities, each seen by those to whom it is released. */
@ApplicationScoped
@Transactional
public class Capabilities implements PanacheRepositoryBase<Capability, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String RELEASED =
            "marking in :markings and withdrawnAt is null and array_contains(releasableTo, :caller)";

    Capability get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** So that nobody changes it meanwhile. */
    Capability lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /** One that the caller may know of; its own nation's also when it was withdrawn. */
    Optional<Capability> seenBy(Caller caller, UUID id) {
        return find(
                        "id = :id and (" + RELEASED + " or nation = :caller and marking in :markings)",
                        released(caller).and("id", id))
                .firstResultOptional();
    }

    /** What the caller may know of, oldest first, one more than the limit; area and nation narrow it unless null. */
    List<Capability> seenBy(Caller caller, String area, String nation, UUID after, int limit) {
        return find(
                        RELEASED + " and (:area is null or area = :area) and (:nation is null or nation = :nation)"
                                + " and id > :after order by id",
                        released(caller)
                                .and("area", area)
                                .and("nation", nation)
                                .and("after", after == null ? FIRST : after))
                .range(0, limit)
                .list();
    }

    /** Everything in these areas that the caller may know of, in the order in which it was declared. */
    public List<Offer> offersTo(Caller caller, Collection<String> areas) {
        return find(
                        RELEASED + " and area in :areas order by id",
                        released(caller).and("areas", areas))
                .stream()
                .map(Offer::of)
                .toList();
    }

    void add(Capability capability) {
        persistAndFlush(capability);
    }

    private static Parameters released(Caller caller) {
        List<Clearance> markings =
                Stream.of(Clearance.values()).filter(caller.clearance()::covers).toList();
        return Parameters.with("markings", markings).and("caller", caller.nation());
    }
}

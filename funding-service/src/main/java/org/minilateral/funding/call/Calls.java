package org.minilateral.funding.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.platform.problem.Refused;

/** All calls. */
@ApplicationScoped
@Transactional
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Dues dues;

    Calls(Dues dues) {
        this.dues = dues;
    }

    public Call get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** The latest of the assessment, or null; the assessment is locked meanwhile. */
    Call latest(UUID assessmentId) {
        return find("assessmentId = ?1 order by sequence desc", assessmentId).firstResult();
    }

    CallView view(UUID id) {
        return CallView.of(get(id), dues.of(List.of(id)));
    }

    /** The calls of an assessment, oldest first. */
    List<CallView> page(UUID assessmentId, UUID after, int limit) {
        return views(find("assessmentId = ?1 and id > ?2 order by id", assessmentId, after == null ? FIRST : after)
                .range(0, limit)
                .list());
    }

    /** Those of the consortium itself and of the projects that the caller's nation sees, by the day on which they are due. */
    List<CallView> page(UUID consortiumId, List<UUID> seenProjects, CallFilter filter, String after, int limit) {
        CallFilter.Place place = filter.place(after);
        return views(find(
                        "from Call c where c.consortiumId = ?1 and (c.projectId is null or c.projectId in ?2)"
                                + " and (?3 = false or exists (select d.key.callId from Due d"
                                + " where d.key.callId = c.id and d.paid < d.billed))"
                                + (filter.rising()
                                        ? " and (c.dueOn, c.id) > (?4, ?5) order by c.dueOn, c.id"
                                        : " and (c.dueOn, c.id) < (?4, ?5) order by c.dueOn desc, c.id desc"),
                        consortiumId,
                        seenProjects,
                        filter.openOnly(),
                        place.dueOn(),
                        place.id())
                .range(0, limit)
                .list());
    }

    private List<CallView> views(List<Call> calls) {
        Map<UUID, List<Due>> owed = dues.of(calls.stream().map(Call::id).toList()).stream()
                .collect(Collectors.groupingBy(due -> due.key.callId()));
        return calls.stream()
                .map(call -> CallView.of(call, owed.getOrDefault(call.id, List.of())))
                .toList();
    }
}

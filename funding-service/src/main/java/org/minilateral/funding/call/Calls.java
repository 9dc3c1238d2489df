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
        List<Call> calls = find(
                        "assessmentId = ?1 and id > ?2 order by id", assessmentId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
        Map<UUID, List<Due>> owed = dues.of(calls.stream().map(Call::id).toList()).stream()
                .collect(Collectors.groupingBy(due -> due.key.callId()));
        return calls.stream()
                .map(call -> CallView.of(call, owed.getOrDefault(call.id, List.of())))
                .toList();
    }
}

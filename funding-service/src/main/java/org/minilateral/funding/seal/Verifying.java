package org.minilateral.funding.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.minilateral.platform.release.Elevation;
import org.minilateral.platform.release.OneInstant;

/** Holds a journal against its seals. It looks at every entry, and tells of those that the caller may not see no more than their id. */
@ApplicationScoped
class Verifying {

    private final Seals seals;
    private final Inspection inspection;
    private final Elevation elevation;

    Verifying(Seals seals, Inspection inspection, Elevation elevation) {
        this.seals = seals;
        this.inspection = inspection;
        this.elevation = elevation;
    }

    VerificationView verify(UUID consortiumId, long from) {
        return OneInstant.read(() -> {
            Checkpoint newest = seals.latest(consortiumId);
            long size = newest == null ? 0 : newest.size();
            long until = Math.min(size, from + Inspection.PART);
            List<VerificationView.Finding> found = elevation.withServiceEyes(
                    () -> newest == null ? List.of() : inspection.findings(consortiumId, newest, from, until));
            Map<UUID, String> numbers = seals.numbers(found.stream()
                    .map(VerificationView.Finding::entryId)
                    .filter(Objects::nonNull)
                    .toList());
            return new VerificationView(
                    size,
                    from,
                    until < size ? until : null,
                    found.isEmpty(),
                    found.stream()
                            .map(finding -> finding.entryId() == null
                                    ? finding
                                    : finding.numbered(numbers.get(finding.entryId())))
                            .toList());
        });
    }
}

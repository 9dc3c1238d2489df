package org.minilateral.funding.keytable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.method.KeyMethod;

/**
 * One version of a table, as uploaded.
 *
 * @param number which version it is of those with its name
 */
@Schema(name = "KeyTable")
record KeyTableView(
        UUID id,
        UUID consortiumId,
        String name,
        int number,
        String source,
        List<KeyMethod.Year> years,
        String uploadedBy,
        Instant uploadedAt) {

    static KeyTableView of(KeyTable table) {
        return new KeyTableView(
                table.id,
                table.consortiumId,
                table.name,
                table.number,
                table.source,
                table.years,
                table.uploadedBy,
                table.uploadedAt);
    }
}

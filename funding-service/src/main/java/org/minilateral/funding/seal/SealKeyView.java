package org.minilateral.funding.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key that has signed checkpoints.
 *
 * @param id its short name in signed notes, hexadecimal
 * @param publicKey Ed25519, 32 bytes, base64
 */
@Schema(name = "SealKey")
record SealKeyView(String id, String name, String publicKey, Instant since) {

    static SealKeyView of(ResultSet row) throws SQLException {
        return new SealKeyView(
                row.getString(1),
                row.getString(2),
                Base64.getEncoder().encodeToString(row.getBytes(3)),
                row.getTimestamp(4).toInstant());
    }
}

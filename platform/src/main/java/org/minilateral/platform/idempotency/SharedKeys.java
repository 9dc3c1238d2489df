package org.minilateral.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.minilateral.platform.problem.Refused;

/**
 * The table of keys for requests of one caller that share a transaction, which itself stores them together with what they
 * brought about; of two that store the same key the second fails as a whole, and finds the answer when it is run again.
 */
@ApplicationScoped
public class SharedKeys {

    private final DataSource database;

    SharedKeys(DataSource database) {
        this.database = database;
    }

    /** What was stored under one of the claims' keys. */
    public record Stored(byte[] fingerprint, String answer) {

        /** The answer; refuses a claim that asks for something else. */
        public String to(Claim claim) {
            if (!Arrays.equals(fingerprint, claim.fingerprint())) {
                throw Refused.http(422, "idempotency-key-reused", "This Idempotency-Key was used for another request.");
            }
            return answer;
        }
    }

    /** What is stored for the claims, by key. */
    public Map<String, Stored> find(String subject, Collection<Claim> claims) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select key, fingerprint, answer from idempotency_key where subject = ? and key = any (?)")) {
            statement.setString(1, subject);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", claims.stream().map(Claim::key).toArray()));
            Map<String, Stored> found = new HashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new Stored(rows.getBytes(2), rows.getString(3)));
                }
            }
            return found;
        }
    }
}

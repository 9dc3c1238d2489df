package org.minilateral.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.minilateral.platform.problem.Refused;

/** The table of keys. It works on the connection of the running transaction. */
@ApplicationScoped
class Keys {

    private final DataSource database;

    Keys(DataSource database) {
        this.database = database;
    }

    /** Claims the key, or returns the stored answer; refuses a running equal request and a different one. */
    String claim(Claim claim) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!lock(connection, claim)) {
                throw Refused.http(
                        409, "request-in-progress", "An equal request is still running; ask again in a moment.");
            }
            return insert(connection, claim) ? null : answerTo(connection, claim);
        }
    }

    private static boolean lock(Connection connection, Claim claim) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))")) {
            statement.setString(1, claim.subject());
            statement.setString(2, claim.key());
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static boolean insert(Connection connection, Claim claim) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into idempotency_key (subject, key, fingerprint) values (?, ?, ?) on conflict do nothing")) {
            statement.setString(1, claim.subject());
            statement.setString(2, claim.key());
            statement.setBytes(3, claim.fingerprint());
            return statement.executeUpdate() == 1;
        }
    }

    private static String answerTo(Connection connection, Claim claim) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select fingerprint, answer from idempotency_key where subject = ? and key = ?")) {
            statement.setString(1, claim.subject());
            statement.setString(2, claim.key());
            try (var result = statement.executeQuery()) {
                if (!result.next() || !Arrays.equals(result.getBytes(1), claim.fingerprint())) {
                    throw Refused.http(
                            422, "idempotency-key-reused", "This Idempotency-Key was used for another request.");
                }
                return result.getString(2);
            }
        }
    }

    void store(Claim claim, String answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update idempotency_key set answer = ? where subject = ? and key = ?")) {
            statement.setString(1, answer);
            statement.setString(2, claim.subject());
            statement.setString(3, claim.key());
            statement.executeUpdate();
        }
    }
}

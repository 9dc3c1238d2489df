package org.minilateral.funding.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Gives documents the numbers by which people talk about them: per consortium, kind and year, without gaps. */
@ApplicationScoped
public class Register {

    /** The kinds of numbered documents. */
    public enum Kind {
        ASSESSMENT("AS"),
        CALL("CALL"),
        RECEIPT("RC"),
        REVERSAL("RV"),
        REVALUATION("RE"),
        COMMITMENT("CO"),
        CLAIM_PAYMENT("PAY"),
        INTEREST_CHARGE("IC"),
        INTEREST_RECEIPT("IR"),
        NETTING("NT"),
        SURPLUS_CREDIT("SC"),
        REFUND("RF"),
        ADJUSTMENT("AD"),
        TRANSFER("TR"),
        WITHDRAWAL_SETTLEMENT("WS");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private final DataSource database;
    private final Clock clock;

    Register(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The next number, such as {@code CALL-2026-0001}; others of its kind wait until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(UUID consortiumId, Kind kind) {
        int year = Year.now(clock.withZone(ZoneOffset.UTC)).getValue();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select next_document_number(?, ?, ?)")) {
            statement.setObject(1, consortiumId);
            statement.setString(2, kind.name());
            statement.setInt(3, year);
            try (var row = statement.executeQuery()) {
                row.next();
                return "%s-%d-%04d".formatted(kind.prefix, year, row.getInt(1));
            }
        } catch (SQLException e) {
            throw new PersistenceException("No number for " + kind, e);
        }
    }
}

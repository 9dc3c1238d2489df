package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Cut;

/** What the entries of a period did to the nations' accounts, by the kinds of the entries. No document is asked. */
@ApplicationScoped
class Movements {

    /** Every line of the entries in a cut as {@code line}, with what the other lines of its entry tell. */
    static final String LINES = """
            with line as (
                select e.kind as entry_kind, e.effective_on, a.kind as account_kind, a.nation, a.project_id, a.work_package_id,
                       a.id as account_id, p.currency, p.amount,
                       bool_or(a.kind = 'SURPLUS_PAYABLE') over (partition by e.id) as with_surplus,
                       bool_or(a.kind in ('BANK', 'ADVANCES')) over (partition by e.id) as with_money
                from entry e join posting p on p.entry_id = e.id join account a on a.id = p.account_id
                where %s)
            """.formatted(Cut.CONDITION);

    /**
     * The {@link Movement.Reason} of a line. An application takes up surplus or money that was paid in advance: its other
     * line tells. What corrects an entry with money in it is a receipt that was sent back.
     */
    static final String REASON = """
            case when entry_kind = 'ASSESSMENT' then 'ASSESSED'
                 when entry_kind = 'CALL' then 'CALLED'
                 when entry_kind in ('NETTING', 'WRITE_OFF') then 'CREDITED'
                 when entry_kind = 'APPLICATION' and with_surplus then 'CREDITED'
                 when entry_kind in ('RECEIPT', 'APPLICATION') then 'RECEIVED'
                 when entry_kind = 'CORRECTION' and with_money then 'RECEIVED'
                 when entry_kind = 'INTEREST' then 'INTEREST'
                 when entry_kind = 'INTEREST_WAIVER' then 'WAIVED'
                 when entry_kind = 'IN_KIND_AGREEMENT' then 'AGREED_IN_KIND'
                 when entry_kind = 'IN_KIND_CREDIT' then 'CREDITED_IN_KIND'
                 when entry_kind = 'IN_KIND_SHORTFALL' then 'SHORTFALL'
                 when entry_kind = 'ADJUSTMENT' then 'ADJUSTMENT'
                 else 'OTHER' end""";

    private static final String MOVEMENTS = LINES + "select nation, account_kind, " + REASON
            + " as because, coalesce(sum(amount) filter (where effective_on >= ?), 0), sum(amount)"
            + " from line where nation <> '' and currency = ?"
            + " group by nation, account_kind, because order by nation, account_kind, because";

    private final DataSource database;

    Movements(DataSource database) {
        this.database = database;
    }

    /** In the period from a day on. */
    List<Movement> since(LocalDate from, Cut cut, String currency) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MOVEMENTS)) {
            int next = cut.fill(statement, 1);
            statement.setObject(next, from);
            statement.setString(next + 1, currency);
            List<Movement> movements = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    movements.add(new Movement(
                            rows.getString(1),
                            AccountKind.valueOf(rows.getString(2)),
                            Movement.Reason.valueOf(rows.getString(3)),
                            rows.getLong(4),
                            rows.getLong(5)));
                }
            }
            return movements;
        } catch (SQLException e) {
            throw new PersistenceException("The movements can't be read", e);
        }
    }
}

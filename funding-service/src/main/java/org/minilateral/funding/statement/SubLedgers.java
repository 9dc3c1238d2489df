package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Cut;

/** What the documents say beside assessments, calls and receipts: set-offs, interest, surplus. No balance is asked. */
@ApplicationScoped
class SubLedgers {

    private static final String CREDITED = """
            select s.cost_share_id, d.nation,
                   coalesce(sum(d.amount) filter (where e.effective_on < ?), 0),
                   coalesce(sum(d.amount) filter (where e.effective_on >= ?), 0)
            from due_settlement d join call c on c.id = d.call_id join assessment s on s.id = c.assessment_id
            join entry e on e.source_id = d.source_id and e.kind in ('NETTING', 'WRITE_OFF', 'APPLICATION')
            where d.source_kind in ('NETTING', 'WRITE_OFF', 'SURPLUS') and %s and c.currency = ?
            group by s.cost_share_id, d.nation""".formatted(Cut.CONDITION);
    private static final String OWED = """
            select d.control, d.nation, sum(d.amount)
            from (select 'INTEREST_RECEIVABLE' as control, l.nation, l.amount, l.charge_id as source_id,
                         'INTEREST' as kind, l.currency
                  from interest_charge_line l
                  union all
                  select 'INTEREST_RECEIVABLE', nation, -amount, id, 'RECEIPT', currency from interest_receipt
                  union all
                  select 'INTEREST_RECEIVABLE', nation, -amount, id, 'INTEREST_WAIVER', currency
                  from remission where kind = 'INTEREST'
                  union all
                  select 'SURPLUS_PAYABLE', l.nation, l.amount, s.id, 'SURPLUS', s.currency
                  from surplus_sharing s, jsonb_to_recordset(s.lines) as l (nation text, amount bigint)
                  union all
                  select 'SURPLUS_PAYABLE', l.nation, l.credited, d.id, 'ADJUSTMENT', d.currency
                  from adjustment d join adjustment_line l on l.adjustment_id = d.id
                  union all
                  select 'SURPLUS_PAYABLE', nation, -amount, id, 'APPLICATION', currency from surplus_credit
                  union all
                  select 'SURPLUS_PAYABLE', nation, -amount, id, 'PAYMENT', currency from refund) d
            join entry e on e.source_id = d.source_id and e.kind = d.kind
                and e.kind not in ('MANUAL', 'OPENING', 'CORRECTION')
            where %s and d.currency = ?
            group by d.control, d.nation""".formatted(Cut.CONDITION);

    private final DataSource database;

    SubLedgers(DataSource database) {
        this.database = database;
    }

    /** What claims, surplus and write-offs settled of a nation's calls, before the period and in it. */
    record Credited(UUID costShareId, String nation, long before, long moved) {}

    List<Credited> credited(Cut cut, LocalDate from, String currency) {
        return read(
                CREDITED,
                2,
                cut,
                from,
                currency,
                row -> new Credited(row.getObject(1, UUID.class), row.getString(2), row.getLong(3), row.getLong(4)));
    }

    /** What stands in a nation's account at the close by the documents, above zero on the account's own side. */
    record Owed(AccountKind control, String nation, long minor) {}

    List<Owed> owed(Cut cut, String currency) {
        return read(
                OWED,
                0,
                cut,
                null,
                currency,
                row -> new Owed(AccountKind.valueOf(row.getString(1)), row.getString(2), row.getLong(3)));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, int froms, Cut cut, LocalDate from, String currency, RowReader<T> reader) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 1; place <= froms; place++) {
                statement.setObject(place, from);
            }
            statement.setString(cut.fill(statement, froms + 1), currency);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("The documents can't be read", e);
        }
    }
}

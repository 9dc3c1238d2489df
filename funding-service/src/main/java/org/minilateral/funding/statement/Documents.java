package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.journal.Cut;

/** What the documents say that were booked: assessments, calls and receipts. No balance is asked. */
@ApplicationScoped
class Documents {

    private static final String ASSESSED = """
            select s.cost_share_id, s.cost_share_name, s.cost_share_number, l.nation, l.underwritten,
                   max(l.weight),
                   coalesce(sum(l.assessed) filter (where e.effective_on < ?), 0),
                   coalesce(sum(l.assessed) filter (where e.effective_on >= ?), 0),
                   (array_agg(l.carry_out order by s.sequence desc) filter (where e.effective_on < ?))[1],
                   (array_agg(l.carry_out order by s.sequence desc))[1]
            from assessment s join assessment_line l on l.assessment_id = s.id
            join entry e on e.source_id = s.id and e.kind = 'ASSESSMENT'
            where %s and s.currency = ?
            group by s.cost_share_id, s.cost_share_name, s.cost_share_number, l.nation, l.underwritten
            order by s.cost_share_name, s.cost_share_number, s.cost_share_id, l.nation, l.underwritten""".formatted(Cut.CONDITION);
    private static final String CALLED = """
            select s.cost_share_id, l.nation, l.underwritten,
                   coalesce(sum(l.billed) filter (where e.effective_on < ?), 0),
                   coalesce(sum(l.billed) filter (where e.effective_on >= ?), 0)
            from assessment s join call c on c.assessment_id = s.id join call_line l on l.call_id = c.id
            join entry e on e.source_id = c.id and e.kind = 'CALL'
            where %s and c.currency = ?
            group by s.cost_share_id, l.nation, l.underwritten""".formatted(Cut.CONDITION);
    // A payment that came before its call is an advance until an entry takes it up.
    private static final String PAID = """
            select s.cost_share_id, r.nation,
                   coalesce(sum(m.settled) filter (where e.effective_on < ?), 0),
                   coalesce(sum(m.settled) filter (where e.effective_on >= ?), 0),
                   sum(m.advanced)
            from receipt r join call c on c.id = r.call_id join assessment s on s.id = c.assessment_id
            join entry e on e.source_id = r.id and e.kind in ('RECEIPT', 'APPLICATION')
            cross join lateral (
                select case when e.kind = 'APPLICATION' or r.value_date >= c.issued_on then r.settled else 0 end as settled,
                       case when e.kind = 'APPLICATION' then -r.settled
                            when r.value_date >= c.issued_on then r.advanced else r.amount end as advanced) m
            where %s and r.currency = ?
            group by s.cost_share_id, r.nation""".formatted(Cut.CONDITION);

    private final DataSource database;

    Documents(DataSource database) {
        this.database = database;
    }

    List<Assessed> assessed(Cut cut, LocalDate from, String currency) {
        return read(
                ASSESSED,
                3,
                cut,
                from,
                currency,
                row -> new Assessed(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getString(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getString(9),
                        row.getString(10)));
    }

    /** What a line was called before the period and in it. */
    record Called(UUID costShareId, String nation, boolean underwritten, long before, long moved) {}

    List<Called> called(Cut cut, LocalDate from, String currency) {
        return read(
                CALLED,
                2,
                cut,
                from,
                currency,
                row -> new Called(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getLong(4),
                        row.getLong(5)));
    }

    /** What a nation paid on its calls before the period and in it, and what is kept for it as an advance at its close. */
    record Paid(UUID costShareId, String nation, long before, long moved, long advances) {}

    List<Paid> paid(Cut cut, LocalDate from, String currency) {
        return read(
                PAID,
                2,
                cut,
                from,
                currency,
                row -> new Paid(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, int froms, Cut cut, LocalDate from, String currency, RowReader<T> reader) {
        try (Connection connection = database.getConnection();
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

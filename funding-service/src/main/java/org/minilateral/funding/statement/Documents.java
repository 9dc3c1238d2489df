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
    // Money counts in the currency of the call that it settled, an advance in the one in which it was paid. An advance
    // that
    // came with no call stands with the first cost share by which its nation was assessed there.
    private static final String PAID = """
            with paid as (
                select p.entry_id, c.assessment_id, p.nation, p.due_currency as currency, p.settled, 0 as advanced
                from payment_part p join call c on c.id = p.call_id
                union all
                select m.entry_id, coalesce(c.assessment_id, first.assessment_id), v.nation, v.currency, 0, m.amount
                from advance v join receipt r on r.id = v.receipt_id left join call c on c.id = r.call_id
                left join lateral (
                    select a.id as assessment_id from assessment a join assessment_line l on l.assessment_id = a.id
                    where coalesce(a.project_id, a.consortium_id) = coalesce(v.project_id, v.consortium_id)
                      and l.nation = v.nation order by a.id limit 1) first on true
                cross join lateral (
                    select v.entry_id, v.amount
                    union all
                    select u.entry_id, -v.amount from receipt_reversal u where u.receipt_id = v.receipt_id
                    union all
                    select q.entry_id, -q.used from payment_part q where q.receipt_id = v.receipt_id and q.from_advance) m)
            select s.cost_share_id, p.nation,
                   coalesce(sum(p.settled) filter (where e.effective_on < ?), 0),
                   coalesce(sum(p.settled) filter (where e.effective_on >= ?), 0),
                   sum(p.advanced)
            from paid p join entry e on e.id = p.entry_id left join assessment s on s.id = p.assessment_id
            where %s and p.currency = ?
            group by s.cost_share_id, p.nation""".formatted(Cut.CONDITION);

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

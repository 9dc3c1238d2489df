package org.minilateral.funding.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The values of price indices, each in all versions that were published. */
@ApplicationScoped
@Transactional
class IndexValues {

    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('index-series ' || ?, 0))";

    /** What is known with the same value is left out. */
    private static final String PUBLISH = """
            insert into index_value (series_id, period, version, value)
            select ?, t.period, coalesce(known.version, 0) + 1, t.value
            from unnest(?::text[], ?::numeric[]) as t(period, value)
            left join lateral (select v.version, v.value from index_value v
                where v.series_id = ? and v.period = t.period order by v.version desc limit 1) known on true
            where known.value is distinct from t.value""";

    private static final String HOLDING = "select distinct on (v.period) v.period, v.value, v.version, v.recorded_at"
            + " from index_value v where v.series_id = ? order by v.period, v.version desc";

    private final DataSource database;

    IndexValues(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void publish(UUID seriesId, List<NewIndexValue> values) {
        try (var connection = database.getConnection();
                var turn = connection.prepareStatement(TAKE_TURNS);
                var statement = connection.prepareStatement(PUBLISH)) {
            turn.setString(1, seriesId.toString());
            turn.execute();
            statement.setObject(1, seriesId);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", values.stream().map(NewIndexValue::period).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "numeric",
                            values.stream()
                                    .map(value -> new BigDecimal(value.value()))
                                    .toArray()));
            statement.setObject(4, seriesId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The index was not kept", e);
        }
    }

    /** Those that hold, the earliest period first. */
    List<IndexSeriesView.Value> holding(UUID seriesId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HOLDING)) {
            statement.setObject(1, seriesId);
            List<IndexSeriesView.Value> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new IndexSeriesView.Value(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getInt(3),
                            rows.getTimestamp(4).toInstant()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("The index can't be read", e);
        }
    }

    Optional<IndexSeriesView.Value> at(UUID seriesId, String period) {
        return holding(seriesId).stream()
                .filter(value -> value.period().equals(period))
                .findFirst();
    }
}

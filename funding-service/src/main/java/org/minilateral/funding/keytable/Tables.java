package org.minilateral.funding.keytable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.method.KeyMethod;
import org.minilateral.funding.method.KeyTables;
import org.minilateral.platform.problem.Refused;

/** All versions of all key tables. */
@ApplicationScoped
@Transactional
public class Tables implements PanacheRepositoryBase<KeyTable, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    KeyTable get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** The tables of a consortium, for methods that name them; refused for one that it does not have. */
    public KeyTables of(UUID consortiumId) {
        return (tableId, year) -> {
            KeyTable table = findByIdOptional(tableId)
                    .filter(found -> found.consortiumId.equals(consortiumId))
                    .orElseThrow(() -> Refused.field(
                            "key-table-unknown", "/method", "The consortium has no key table " + tableId + "."));
            return table.years.stream()
                    .filter(found -> found.year() == year)
                    .findFirst()
                    .map(KeyMethod.Year::values)
                    .orElseThrow(() -> Refused.field(
                            "key-year-unknown", "/method", table.name + " has no values for " + year + "."));
        };
    }

    List<KeyTable> page(UUID consortiumId, UUID after, int limit) {
        return find("consortiumId = ?1 and id > ?2 order by id", consortiumId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    /** The number of the next version; those who upload one of the same name at once wait for each other. */
    int nextNumber(UUID consortiumId, String name) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0)))")
                .setParameter(1, "key table " + consortiumId + name)
                .getSingleResult();
        return 1
                + find("consortiumId = ?1 and name = ?2", consortiumId, name).stream()
                        .mapToInt(table -> table.number)
                        .max()
                        .orElse(0);
    }
}

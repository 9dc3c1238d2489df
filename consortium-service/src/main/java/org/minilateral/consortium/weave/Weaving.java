package org.minilateral.consortium.weave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.consortium.participation.Standing;
import org.minilateral.consortium.workinggroup.TakingPart;

/**
 * Reads the web as one nation may see it, in three queries however large it is: the consortia in which it stands; and
 * of those in which it takes part the working groups, and the projects in which it takes part.
 */
@ApplicationScoped
class Weaving {

    private static final String CONSORTIA = """
            select c.id, c.name, c.leadNation, p.nation, p.standing
            from Consortium c join Participation p on p.consortiumId = c.id
            where p.standing <> :left and c.id in (
                select mine.consortiumId from Participation mine where mine.nation = :nation and mine.standing <> :left)""";
    private static final String WORKING_GROUPS = """
            select g.id, g.consortiumId, g.name, g.leadNation, array_agg(m.nation) within group (order by m.nation)
            from WorkingGroup g join Membership m on m.groupId = g.id
            join Participation p on p.consortiumId = m.consortiumId and p.nation = m.nation
            where p.standing in :takingPart and g.consortiumId in (
                select mine.consortiumId from Participation mine
                where mine.nation = :nation and mine.standing in :takingPart)
            group by g.id, g.consortiumId, g.name, g.leadNation""";
    private static final String PROJECTS = """
            select p.id, p.consortiumId, p.name, p.leadNation, p.participants
            from ProjectCopy p
            where array_position(p.participants, :nation) > 0 and p.consortiumId in (
                select mine.consortiumId from Participation mine
                where mine.nation = :nation and mine.standing in :takingPart)""";

    private final EntityManager database;

    Weaving(EntityManager database) {
        this.database = database;
    }

    @Transactional
    Graph seenBy(String nation) {
        Skein skein = new Skein();
        for (Object[] row : rows(CONSORTIA, nation, "left", Standing.WITHDRAWN)) {
            boolean leads = row[2].equals(row[3]);
            skein.consortium((UUID) row[0], (String) row[1]);
            skein.nation((String) row[3], (UUID) row[0], EdgeKind.of((Standing) row[4], leads));
        }
        addParts(skein, NodeKind.WORKING_GROUP, rows(WORKING_GROUPS, nation, "takingPart", TakingPart.STANDINGS));
        addParts(skein, NodeKind.PROJECT, rows(PROJECTS, nation, "takingPart", TakingPart.STANDINGS));
        return skein.graph();
    }

    /** From rows of id, consortium, name, leading nation and all nations. */
    private static void addParts(Skein skein, NodeKind kind, List<Object[]> rows) {
        for (Object[] row : rows) {
            skein.part(kind, (UUID) row[0], (UUID) row[1], (String) row[2]);
            for (String nation : (String[]) row[4]) {
                skein.nation(nation, (UUID) row[0], EdgeKind.leads(row[3].equals(nation)));
            }
        }
    }

    private List<Object[]> rows(String query, String nation, String parameter, Object value) {
        return database.createQuery(query, Object[].class)
                .setParameter("nation", nation)
                .setParameter(parameter, value)
                .getResultList();
    }
}

package org.minilateral.consortium.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What nations declared, in the order in which they did. */
@ApplicationScoped
@Transactional
class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    List<Declaration> on(UUID decisionId) {
        return list("decisionId = ?1 order by id", decisionId);
    }

    /** Each nation's last declaration that counts. */
    Map<String, DeclarationKind> standing(UUID decisionId) {
        return on(decisionId).stream()
                .filter(declaration -> declaration.kind.countsInTally())
                .collect(Collectors.toMap(Declaration::nation, Declaration::kind, (earlier, later) -> later));
    }

    void add(Declaration declaration) {
        persistAndFlush(declaration);
    }
}

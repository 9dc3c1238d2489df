package org.minilateral.project.agenda;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** What shared work can wait for, and whose act it is. */
@Schema(name = "AgendaItemKind")
public enum ItemKind {
    /** Another nation showed that it reached a milestone, and this nation may accept it. */
    ACCEPTANCE(Role.PROGRAMME_MANAGER),
    /** A milestone of work that this nation leads, and nothing shows yet that it was reached. */
    EVIDENCE(Role.PROGRAMME_MANAGER),
    /** Proposed, and not settled by a decision of the nations. */
    PROJECT(Role.LIAISON, Role.PROGRAMME_MANAGER),
    IN_KIND(Role.LIAISON, Role.PROGRAMME_MANAGER);

    private final Role[] whose;

    ItemKind(Role... whose) {
        this.whose = whose;
    }

    static List<String> of(Caller caller) {
        return Arrays.stream(values())
                .filter(kind -> caller.actsAs(kind.whose))
                .map(Enum::name)
                .toList();
    }
}

package org.minilateral.consortium.agenda;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** What a nation can be asked to do, and whose act it is. */
@Schema(name = "AgendaItemKind")
public enum ItemKind {
    /** The nation is invited, and the text can't be signed yet. */
    INVITATION(Role.LIAISON),
    SIGNATURE(Role.LIAISON),
    RATIFICATION(Role.LIAISON),
    VOTE(Role.LIAISON),
    /** Silence is consent: whoever does not agree objects before the deadline. */
    OBJECTION(Role.LIAISON),
    OPT_OUT(Role.LIAISON),
    /** The chair may close the question. */
    CLOSING(Role.LIAISON, Role.PROGRAMME_MANAGER),
    /** Proposed, and not put to the nations yet. */
    AMENDMENT(Role.LIAISON, Role.PROGRAMME_MANAGER),
    ACCESSION(Role.LIAISON, Role.PROGRAMME_MANAGER);

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

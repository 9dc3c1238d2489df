package org.minilateral.funding.method;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Unshareable;

/** A cost cannot be divided as the arrangement says: names the rule, and the nations and clauses that stand against it. */
public final class Impossible {

    private Impossible() {}

    /** As a fault of what was asked for, at this place. */
    public static Refused field(Unshareable broken, List<SharingConstraint> constraints, String pointer) {
        return explained(Refused.field(broken.rule().code(), pointer, text(broken, constraints)), constraints);
    }

    /** As a fault of how things stand. */
    public static Refused state(Unshareable broken, List<SharingConstraint> constraints) {
        return explained(Refused.state(broken.rule().code(), text(broken, constraints)), constraints);
    }

    private static Refused explained(Refused refused, List<SharingConstraint> constraints) {
        return refused.with("nations", nations(constraints)).with("clauses", clauses(constraints));
    }

    private static String text(Unshareable broken, List<SharingConstraint> constraints) {
        var nations = nations(constraints);
        var clauses = clauses(constraints);
        return "This cannot be divided, " + broken.getMessage() + "."
                + (nations.isEmpty() ? "" : " Constrained: " + String.join(", ", nations) + ".")
                + (clauses.isEmpty() ? "" : " Clause " + String.join(", ", clauses) + ".");
    }

    private static TreeSet<String> nations(List<SharingConstraint> constraints) {
        return constraints.stream()
                .flatMap(constraint -> constraint.named("").stream())
                .map(Named::nation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> clauses(List<SharingConstraint> constraints) {
        return constraints.stream()
                .map(SharingConstraint::clause)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

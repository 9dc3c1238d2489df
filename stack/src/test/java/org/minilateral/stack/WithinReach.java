package org.minilateral.stack;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips what an installation elsewhere does not give. */
final class WithinReach implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Needs.What> needed = AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                .map(Needs::value);
        if (needed.isEmpty() || RunningStack.elsewhere().isEmpty() || isGiven(needed.get())) {
            return ConditionEvaluationResult.enabled("nothing is missing");
        }
        var reason =
                switch (needed.get()) {
                    case PROCESSES -> "it kills or starts services, and these are somebody's own";
                    case DATABASE ->
                        "it moves days in the database, and MINILATERAL_PORT_POSTGRES does not say where that is";
                };
        System.out.println("SKIPPED " + context.getDisplayName() + ": " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean isGiven(Needs.What needed) {
        return needed == Needs.What.DATABASE && System.getenv().containsKey("MINILATERAL_PORT_POSTGRES");
    }
}

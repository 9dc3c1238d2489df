package org.minilateral.stack;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.minilateral.stack.example.Api;

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
                    case NO_OTHER_CAPABILITIES -> "others have declared there what they can, and would be found too";
                };
        System.out.println("SKIPPED " + context.getDisplayName() + ": " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean isGiven(Needs.What needed) {
        return switch (needed) {
            case PROCESSES -> false;
            case DATABASE -> System.getenv().containsKey("MINILATERAL_PORT_POSTGRES");
            case NO_OTHER_CAPABILITIES -> Untouched.FROM_THE_START;
        };
    }

    /** Asked once, before the first journey declares something itself. */
    private static final class Untouched {
        static final boolean FROM_THE_START = RunningStack.elsewhere().stream().allMatch(Untouched::isUntouched);

        private static boolean isUntouched(URI host) {
            var ports = Settings.ports(System.getenv()).at(host);
            new Realm(ports).addMissingExampleAccounts();
            return new Api(ports)
                    .get("can.liaison", Port.CONSORTIUM, "/v1/capabilities")
                    .get("items")
                    .isEmpty();
        }
    }
}

package org.minilateral.consortium.decision;

import org.minilateral.consortium.arrangement.Procedure;

/** The names under which the neighbours know the procedures. */
final class ProcedureName {

    private ProcedureName() {}

    static String of(Procedure procedure) {
        return switch (procedure) {
            case Procedure.Unanimity ignored -> "UNANIMITY";
            case Procedure.Silence ignored -> "SILENCE";
            case Procedure.SimpleMajority ignored -> "SIMPLE_MAJORITY";
            case Procedure.QualifiedMajority ignored -> "QUALIFIED_MAJORITY";
            case Procedure.Weighted ignored -> "WEIGHTED";
            case Procedure.DoubleMajority ignored -> "DOUBLE_MAJORITY";
            case Procedure.Blocking ignored -> "BLOCKING";
            case Procedure.ConsensusThenWeighted ignored -> "CONSENSUS_THEN_WEIGHTED";
        };
    }
}

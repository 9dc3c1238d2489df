package org.minilateral.funding.surplus;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.approval.ApprovalView;
import org.minilateral.platform.money.Money;

/** The close of a fiscal year as its nations see it, with its results once it is approved. */
@Schema(name = "YearClosing")
@RegisterForReflection
record YearClosingView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        int fiscalYear,
        LocalDate firstDay,
        LocalDate lastDay,
        ApprovalView approval,
        List<Result> results) {

    /**
     * What a scope earned and spent in one currency.
     *
     * @param surplus revenue without expense; below zero a deficit, which is shown and not shared
     */
    @Schema(name = "YearResult")
    @RegisterForReflection
    record Result(
            UUID id,
            @Schema(nullable = true) UUID projectId,
            Money revenue,
            Money expense,
            Money surplus,
            @Schema(examples = "JE-2026-000150") String entryNumber) {}

    static YearClosingView of(YearClosing closing, List<YearResult> results) {
        return new YearClosingView(
                closing.id,
                closing.consortiumId,
                closing.projectId,
                closing.fiscalYear,
                closing.firstDay,
                closing.lastDay,
                closing.approval.view(),
                results.stream()
                        .map(result -> new Result(
                                result.id,
                                result.projectId,
                                Money.of(result.currency, result.revenue),
                                Money.of(result.currency, result.expense),
                                Money.of(result.currency, result.surplus()),
                                result.entryNumber))
                        .toList());
    }
}

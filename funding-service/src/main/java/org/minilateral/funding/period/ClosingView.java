package org.minilateral.funding.period;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.approval.ApprovalView;

/** The closing of a period as its nations see it. */
@Schema(name = "PeriodClosing")
@RegisterForReflection
record ClosingView(
        UUID id, PeriodView period, @Schema(nullable = true) String reason, ApprovalView approval) {

    static ClosingView of(Closing closing, Period period) {
        return new ClosingView(closing.id, PeriodView.of(period), closing.reason, closing.approval.view());
    }
}

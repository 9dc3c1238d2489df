package org.minilateral.funding.period;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The periods of a fiscal year, in their order. */
@Schema(name = "PeriodsOfYear")
record PeriodsOfYear(int fiscalYear, List<PeriodView> periods) {}

package org.minilateral.funding.settlement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** National positions, by consortium, project, nation and currency. */
@Schema(name = "NationalPositions")
record Positions(List<PositionView> items) {

    static Positions of(List<Holding> holdings) {
        return new Positions(holdings.stream().map(PositionView::of).toList());
    }
}

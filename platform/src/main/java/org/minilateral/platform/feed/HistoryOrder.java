package org.minilateral.platform.feed;

import org.minilateral.platform.problem.Refused;

/** From which end a history is read. */
enum HistoryOrder {
    NEWEST_FIRST("-time", "<", "desc", Position.END),
    OLDEST_FIRST("time", ">", "asc", Position.START);

    private final String sort;
    final String comparison;
    final String direction;
    final Position start;

    HistoryOrder(String sort, String comparison, String direction, Position start) {
        this.sort = sort;
        this.comparison = comparison;
        this.direction = direction;
        this.start = start;
    }

    static HistoryOrder parse(String sort) {
        for (HistoryOrder order : values()) {
            if (order.sort.equals(sort)) {
                return order;
            }
        }
        throw Refused.http(400, "sort-invalid", "The parameter sort is time or -time.");
    }
}

package org.minilateral.platform.paging;

import org.minilateral.platform.problem.Refused;

/** How many items a list may have. Read as text, because the framework would answer 404 to a limit that is no number. */
public final class Limit {

    private Limit() {}

    /** 1 to 200; refuses everything else with 400. */
    public static int parse(String limit) {
        if (limit.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= 200) {
                return number;
            }
        }
        throw Refused.http(400, "limit-invalid", "The parameter limit is a number from 1 to 200.");
    }
}

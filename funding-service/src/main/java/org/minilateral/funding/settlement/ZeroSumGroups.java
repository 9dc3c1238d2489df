package org.minilateral.funding.settlement;

import java.util.ArrayList;
import java.util.List;

/** Parts parties into as many groups as possible that settle within themselves: dynamic programming over all subsets. */
final class ZeroSumGroups {

    private ZeroSumGroups() {}

    static List<List<Netting.Position>> of(List<Netting.Position> parties) {
        int all = 1 << parties.size();
        long[] sum = new long[all];
        byte[] most = new byte[all];
        byte[] last = new byte[all];
        for (int set = 1; set < all; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            sum[set] = sum[set & (set - 1)] + parties.get(lowest).owed();
            byte best = -1;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int one = Integer.numberOfTrailingZeros(rest);
                if (most[set ^ 1 << one] > best) {
                    best = most[set ^ 1 << one];
                    last[set] = (byte) one;
                }
            }
            most[set] = (byte) (best + (sum[set] == 0 ? 1 : 0));
        }
        return groups(parties, sum, last);
    }

    /** Walks back along the best order of the parties: whenever what is left sums to zero, a group has ended. */
    private static List<List<Netting.Position>> groups(List<Netting.Position> parties, long[] sum, byte[] last) {
        var groups = new ArrayList<List<Netting.Position>>();
        var group = new ArrayList<Netting.Position>();
        for (int set = sum.length - 1; set != 0; ) {
            int one = last[set];
            group.add(parties.get(one));
            set ^= 1 << one;
            if (sum[set] == 0) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        return groups;
    }
}

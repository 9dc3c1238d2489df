package org.minilateral.funding.apportionment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minilateral.funding.method.Division;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.sharing.Bill;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;

/**
 * Equal calls that follow each other, each carrying on what the one before left open.
 *
 * @param exact shares of all calls together, by party
 * @param last how the last call was divided
 */
record Course(List<Bill> bills, Map<String, Fraction> exact, Division last) {

    /** @param total of each call in minor units, not below zero */
    static Course of(SharingMethod method, List<SharingConstraint> constraints, long total, Carry carry, int calls) {
        var bills = new ArrayList<Bill>();
        var exact = new LinkedHashMap<String, Fraction>();
        Division division = null;
        Carry open = carry;
        boolean same = constraints.stream().allMatch(SharingConstraint::fitsAnyTotal);
        for (int call = 0; call < calls; call++) {
            if (division == null || !same) {
                division = Division.of(method, constraints, total, exact);
            }
            Bill bill = open.bill(division.shares());
            bill.lines().forEach(line -> exact.merge(line.party(), line.exact(), Fraction::plus));
            open = bill.carryOut();
            bills.add(bill);
        }
        return new Course(bills, exact, division);
    }

    long total() {
        return bills.stream().mapToLong(Bill::total).reduce(0, Math::addExact);
    }

    Carry carryOut() {
        return bills.getLast().carryOut();
    }
}

package org.minilateral.funding.apportionment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.minilateral.funding.method.Impossible;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.funding.method.Soundness;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/** Divides what somebody wants to know, and keeps nothing of it. */
@ApplicationScoped
class Trying {

    /** What it takes to divide among many grows with their square; one call is always tried. */
    private static final long MOST_WORK = 400_000;

    ApportionmentView divide(NewApportionment wanted) {
        if (wanted.total().minor() < 0) {
            throw Refused.field("amount-below-zero", "/total/value", "What is divided is nothing or more.");
        }
        SharingMethod method = wanted.wanted();
        Soundness.require(method, "/method");
        if (!method.fitsAnyBudget()) {
            throw Refused.field("mix-by-kind-needs-budget", "/method", "Here each part states its portion.");
        }
        Carry carry = wanted.carried();
        return Explanation.of(wanted, carry, course(wanted, resolved(method), carry));
    }

    private static SharingMethod resolved(SharingMethod method) {
        return method.resolved((_, _) -> {
            throw Refused.field(
                    "key-table-not-here", "/method", "Tables belong to consortia; give the values of the years.");
        });
    }

    private static Course course(NewApportionment wanted, SharingMethod method, Carry carry) {
        try {
            long nations = method.arithmetic().share(Fraction.ZERO).amounts().size();
            long each = nations * nations * repeated(wanted.constraints());
            if (each * wanted.calls() > MOST_WORK && wanted.calls() > 1) {
                throw Refused.field(
                        "calls-too-many",
                        "/calls",
                        "Among " + nations + " at most " + Math.max(1, MOST_WORK / each) + " calls are tried.");
            }
            return Course.of(method, wanted.constraints(), wanted.total().minor(), carry, wanted.calls());
        } catch (Unshareable broken) {
            throw Impossible.field(broken, wanted.constraints(), at(wanted.constraints()));
        }
    }

    /** An absolute ceiling leaves less with each call, so that all constraints are looked at again each time. */
    private static int repeated(List<SharingConstraint> constraints) {
        return constraints.stream().allMatch(SharingConstraint::fitsAnyTotal) ? 1 : 1 + constraints.size();
    }

    private static String at(List<SharingConstraint> constraints) {
        return constraints.isEmpty() ? "/method" : "/constraints";
    }
}

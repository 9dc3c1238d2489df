package org.minilateral.funding.method;

import java.util.List;
import org.minilateral.platform.problem.Refused;

/** What the text of a method has to fulfil before it is worth calculating. */
public final class Soundness {

    private static final int DEEPEST = 4;

    private Soundness() {}

    /** Refuses methods within methods within methods, and parts by kind of budget anywhere but at the top. */
    public static void require(SharingMethod method, String pointer) {
        if (depth(method) > DEEPEST) {
            throw Refused.field("method-too-deep", pointer, "Methods are nested at most " + DEEPEST + " deep.");
        }
        for (SharingMethod inner : method.inner()) {
            if (!inner.fitsAnyBudget()) {
                throw Refused.field(
                        "mix-by-kind-inside",
                        pointer,
                        "Parts by kind of budget or work package stand at the top, not inside another method.");
            }
        }
        if (method instanceof MixMethod(List<MixMethod.Part> parts)) {
            requireParts(parts, pointer);
        }
    }

    private static void requireParts(List<MixMethod.Part> parts, String pointer) {
        boolean stated = parts.getFirst().portion() != null;
        for (int i = 0; i < parts.size(); i++) {
            MixMethod.Part part = parts.get(i);
            boolean named = part.kind() != null || part.workPackageId() != null;
            if ((part.portion() != null) != stated || stated == named) {
                throw Refused.field(
                        "mix-part-unclear",
                        pointer + "/parts/" + i,
                        "Either all parts state a portion, or each names a kind of budget line or a work package.");
            }
        }
    }

    private static int depth(SharingMethod method) {
        return 1 + method.inner().stream().mapToInt(Soundness::depth).max().orElse(0);
    }
}

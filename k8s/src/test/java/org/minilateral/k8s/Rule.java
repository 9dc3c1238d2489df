package org.minilateral.k8s;

import java.util.List;
import java.util.function.Function;

/** What every overlay has to keep. */
enum Rule {
    FIELDS_ARE_KNOWN(StrictModel::complaints),
    PODS_ARE_CLOSED_MEASURED_AND_ASKED(PodRules::complaints),
    REFERENCES_LEAD_SOMEWHERE(References::complaints),
    PROGRAMS_ARE_TOLD_WHAT_THEY_NEED(SettingRules::complaints),
    NOBODY_SPEAKS_WITHOUT_NEED(Network::complaints),
    NO_REQUEST_IS_LOST(Availability::complaints);

    private final Function<Overlay, List<String>> complaints;

    Rule(Function<Overlay, List<String>> complaints) {
        this.complaints = complaints;
    }

    List<String> complaints(Overlay overlay) {
        return complaints.apply(overlay);
    }
}

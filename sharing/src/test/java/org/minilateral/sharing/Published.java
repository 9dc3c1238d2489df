package org.minilateral.sharing;

import java.util.List;
import java.util.stream.Stream;

/** Scales and pledges as their agreements print them. */
public final class Published {
    public static final Scale SPACELAB =
            scale("DEU 52.55, ITA 18.00, FRA 10.00, GBR 6.30, BEL 4.20, ESP 2.80, NLD 2.10, DNK 1.50, CHE 1.00");

    public static final Scale XFEL = scale(
            "DEU 580.0, RUS 250.0, FRA 36.0, ITA 33.0, GBR 30.0, POL 21.6, ESP 21.6, CHE 15.0, SWE 12.0, DNK 11.0, "
                    + "HUN 11.0, SVK 11.0, GRC 4.0");

    public static final Scale CERN = scale(
            "AUT 2.24, BEL 2.77, BGR 0.22, CZE 1.15, DNK 1.76, FIN 1.55, FRA 15.34, DEU 19.88, GRC 1.96, HUN 0.78, "
                    + "ITA 11.51, NLD 4.79, NOR 2.53, POL 2.85, PRT 1.14, SVK 0.54, ESP 8.52, SWE 2.76, CHE 3.01, "
                    + "GBR 14.70");

    private Published() {}

    /** Reads {@code "AUS 1/3, GBR 66.7"}. */
    public static Scale scale(String text) {
        return new Scale(weights(text));
    }

    public static List<Weight> weights(String text) {
        return Stream.of(text.split(", "))
                .map(line -> line.split(" "))
                .map(line -> new Weight(line[0], line[1]))
                .toList();
    }
}

package org.minilateral.consortium.nation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All nations, from the JDK's copy of ISO 3166-1. */
final class Nations {

    static final List<Nation> ALL = Stream.of(Locale.getISOCountries())
            .map(Nations::nation)
            .sorted(Comparator.comparing(Nation::code))
            .toList();

    private Nations() {}

    private static Nation nation(String alpha2) {
        Locale country = Locale.of("", alpha2);
        return new Nation(country.getISO3Country(), alpha2, country.getDisplayCountry(Locale.ENGLISH));
    }
}

package org.minilateral.consortium.nation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All nations, from the JDK's copy of ISO 3166-1. */
public final class Nations {

    static final List<Nation> ALL = Stream.of(Locale.getISOCountries())
            .map(Nations::nation)
            .sorted(Comparator.comparing(Nation::code))
            .toList();

    private static final Map<String, String> NAMES =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Nation::code, Nation::name));

    private Nations() {}

    /** The English short name, or the code itself where ISO 3166-1 has none. */
    public static String nameOf(String code) {
        return NAMES.getOrDefault(code, code);
    }

    private static Nation nation(String alpha2) {
        Locale country = Locale.of("", alpha2);
        return new Nation(country.getISO3Country(), alpha2, country.getDisplayCountry(Locale.ENGLISH));
    }
}

package org.minilateral.funding.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where reference rates come from, and how old one may be. */
@ConfigMapping(prefix = "minilateral.exchange")
interface ExchangeSettings {

    /** Path or http(s) address of a publication (the ECB's XML or its historical CSV); without it nothing is fetched. */
    Optional<String> source();

    /** How many days after its date a rate is still used: the longest pause of the ECB, over Christmas or Easter, is five days. */
    @WithDefault("7")
    int oldestDays();
}

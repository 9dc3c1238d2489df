package org.minilateral.funding.assessment;

import java.util.List;
import org.minilateral.platform.money.Money;

/**
 * What a leaver's release from an assessment leaves to be called.
 *
 * @param toCall what the leaver has yet to be called, to be called at once and from it alone
 * @param obligations of all lines in their order: only the leaver's are above zero
 */
public record Released(Assessment assessment, Money toCall, List<Obligation> obligations) {}

package org.minilateral.funding.budget;

import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.money.Money;

/**
 * A line of an adopted budget as somebody sees it who wants to spend it.
 *
 * @param line its place in the budget, from 0
 * @param workPackageId null unless the money is for a work package
 * @param available what is left of it: budget and transfers less commitments and claims
 */
public record OpenLine(UUID budgetId, int line, Scope scope, String title, UUID workPackageId, Money available) {}

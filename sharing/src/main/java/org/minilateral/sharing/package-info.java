/**
 * The exact arithmetic of shares: nothing is rounded before the last step, and that step hands out every minor unit.
 *
 * <p>A {@link org.minilateral.sharing.Scale}, or any {@link org.minilateral.sharing.method.Method}, divides a total
 * into exact {@link org.minilateral.sharing.Shares}. {@link org.minilateral.sharing.Carry} turns the shares of
 * successive calls into {@link org.minilateral.sharing.Bill}s whose lines explain themselves; what it leaves open is
 * kept with the cost share and starts the next call:
 *
 * <pre>{@code
 * var bill = carry.bill(method.share(100_00));
 * carry = bill.carryOut();
 * }</pre>
 *
 * <p>{@link org.minilateral.sharing.Apportionment} rounds a total that stands alone, and
 * {@link org.minilateral.sharing.Threshold} counts votes. What cannot be divided as asked is refused with
 * {@link org.minilateral.sharing.Unshareable}, which names the broken rule.
 */
package org.minilateral.sharing;

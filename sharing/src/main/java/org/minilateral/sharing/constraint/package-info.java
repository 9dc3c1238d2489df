/** Floors and ceilings on the outcome of a method, and the exact redistribution that they cause. */
package org.minilateral.sharing.constraint;

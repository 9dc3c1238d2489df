/** The ways in which arrangements divide a cost, all behind {@link org.minilateral.sharing.method.Method}. */
package org.minilateral.sharing.method;

package org.minilateral.funding.method;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of limits that can hold a share. */
@Schema(name = "Bound")
public enum Bound {
    FLOOR,
    CEILING,
    ABSOLUTE_CEILING,
    NEXT_LARGEST
}

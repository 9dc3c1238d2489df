package org.minilateral.platform.concurrency;

/** A view of something that people change: its version becomes the strong {@code ETag} of the answer. */
public interface Versioned {
    long version();
}

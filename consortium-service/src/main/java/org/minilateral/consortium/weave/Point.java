package org.minilateral.consortium.weave;

/** A place in the picture; the origin is its middle, and nations sit at a distance of {@link Layout#RADIUS}. */
record Point(double x, double y) {

    static Point polar(double distance, double turns) {
        // StrictMath, so that every machine draws the same picture.
        return new Point(
                distance * StrictMath.cos(2 * StrictMath.PI * turns),
                distance * StrictMath.sin(2 * StrictMath.PI * turns));
    }

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double length() {
        return Math.sqrt(x * x + y * y);
    }

    /** To a tenth: finer differences nobody sees. */
    Point rounded() {
        return new Point(Math.round(x * 10) / 10.0, Math.round(y * 10) / 10.0);
    }
}

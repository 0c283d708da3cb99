package eu.dpasdk.docs.picture;

/** A place on the picture; down is greater. */
record Box(double left, double top, double right, double bottom) {
  /** Returns whether the two share more than an edge. */
  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  Box down(double by) {
    return new Box(left, top + by, right, bottom + by);
  }
}

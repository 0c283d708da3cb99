package eu.dpasdk.docs.picture;

/** A mark above the axis: its shape at {@code x}, and its label at the top of a staff. */
record Flag(Mark mark, double x, double endX, Label label) {
  boolean deadline() {
    return mark.kind() == MarkKind.DEADLINE;
  }

  Flag down(double by) {
    return new Flag(mark, x, endX, label.down(by));
  }
}

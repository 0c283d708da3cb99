package eu.dpasdk.docs.picture;

/** A stretch below the axis: its label, and the bar under it. */
record Bar(Mark mark, Box box, Label label) {}

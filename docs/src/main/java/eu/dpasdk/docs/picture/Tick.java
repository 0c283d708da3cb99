package eu.dpasdk.docs.picture;

/**
 * One stroke of the axis.
 *
 * @param x its place
 * @param name what it is called, empty for a stroke without a name
 * @param group what its name is part of, such as the month of a day; empty where it does not change
 */
record Tick(double x, String name, String group) {}

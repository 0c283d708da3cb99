package eu.dpasdk.docs.benchmark.start;

/** Starts and ends. */
final class FirstNothing {
  private FirstNothing() {}

  public static void main(String[] args) {
    System.out.println();
  }
}

package eu.dpasdk.model.api;

/** What a user of a public type can rely on. */
public enum ApiLevel {
  /**
   * Meant for users. Until version 1.0 it changes incompatibly only with a line in the changelog;
   * from 1.0 on only with a new major version.
   */
  MAINTAINED,
  /** Meant for users, and still sought for: it may change incompatibly with any version. */
  EXPERIMENTAL,
  /** Public for the other packages of the library alone; not for users. */
  INTERNAL
}

package eu.dpasdk.model.subprocessing;

/** Clause 7.7(a) of Decision (EU) 2021/915: what a notice of change tells the controller. */
public enum NoticeItem {
  /** Who the sub-processor is. */
  IDENTITY,
  /** Where it is reached. */
  CONTACT,
  /** Where it processes. */
  LOCATION,
  /** What it will do. */
  WORK,
  /** What protects the data there. */
  SAFEGUARDS,
  /** When it starts. */
  START
}

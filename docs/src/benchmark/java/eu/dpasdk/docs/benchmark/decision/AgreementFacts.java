package eu.dpasdk.docs.benchmark.decision;

/** What ten elements of Article 28 ask of an agreement, as plain properties. */
public final class AgreementFacts extends FlatFacts {
  private final boolean instructed;
  private final String source;
  private final String documentation;
  private final String area;
  private final boolean secrecy;
  private final boolean staffBound;
  private final boolean taskExcepted;
  private final boolean needToKnow;
  private final String standard;
  private final boolean carvedOut;
  private final boolean deemed;
  private final boolean measured;
  private final boolean sensitiveOpen;
  private final String requestStyle;
  private final boolean rightsLimited;
  private final boolean forwarded;
  private final String flowDown;
  private final boolean copies;
  private final boolean beneficiary;
  private final String destruction;
  private final boolean certificate;
  private final boolean informed;
  private final boolean reported;
  private final String audits;
  private final boolean frequencyOnly;
  private final boolean inspected;
  private final boolean ownAuditor;
  private final boolean forCause;
  private final boolean breach;
  private final boolean seriousOnly;
  private final boolean soon;
  private final boolean numbers;
  private final boolean contact;
  private final boolean phases;

  AgreementFacts(
      boolean instructed,
      String source,
      String documentation,
      String area,
      boolean secrecy,
      boolean staffBound,
      boolean taskExcepted,
      boolean needToKnow,
      String standard,
      boolean carvedOut,
      boolean deemed,
      boolean measured,
      boolean sensitiveOpen,
      String requestStyle,
      boolean rightsLimited,
      boolean forwarded,
      String flowDown,
      boolean copies,
      boolean beneficiary,
      String destruction,
      boolean certificate,
      boolean informed,
      boolean reported,
      String audits,
      boolean frequencyOnly,
      boolean inspected,
      boolean ownAuditor,
      boolean forCause,
      boolean breach,
      boolean seriousOnly,
      boolean soon,
      boolean numbers,
      boolean contact,
      boolean phases) {
    super(10);
    this.instructed = instructed;
    this.source = source;
    this.documentation = documentation;
    this.area = area;
    this.secrecy = secrecy;
    this.staffBound = staffBound;
    this.taskExcepted = taskExcepted;
    this.needToKnow = needToKnow;
    this.standard = standard;
    this.carvedOut = carvedOut;
    this.deemed = deemed;
    this.measured = measured;
    this.sensitiveOpen = sensitiveOpen;
    this.requestStyle = requestStyle;
    this.rightsLimited = rightsLimited;
    this.forwarded = forwarded;
    this.flowDown = flowDown;
    this.copies = copies;
    this.beneficiary = beneficiary;
    this.destruction = destruction;
    this.certificate = certificate;
    this.informed = informed;
    this.reported = reported;
    this.audits = audits;
    this.frequencyOnly = frequencyOnly;
    this.inspected = inspected;
    this.ownAuditor = ownAuditor;
    this.forCause = forCause;
    this.breach = breach;
    this.seriousOnly = seriousOnly;
    this.soon = soon;
    this.numbers = numbers;
    this.contact = contact;
    this.phases = phases;
  }

  /** Returns the property of this name. */
  public boolean isInstructed() {
    return instructed;
  }

  /** Returns the property of this name. */
  public String getSource() {
    return source;
  }

  /** Returns the property of this name. */
  public String getDocumentation() {
    return documentation;
  }

  /** Returns the property of this name. */
  public String getArea() {
    return area;
  }

  /** Returns the property of this name. */
  public boolean isSecrecy() {
    return secrecy;
  }

  /** Returns the property of this name. */
  public boolean isStaffBound() {
    return staffBound;
  }

  /** Returns the property of this name. */
  public boolean isTaskExcepted() {
    return taskExcepted;
  }

  /** Returns the property of this name. */
  public boolean isNeedToKnow() {
    return needToKnow;
  }

  /** Returns the property of this name. */
  public String getStandard() {
    return standard;
  }

  /** Returns the property of this name. */
  public boolean isCarvedOut() {
    return carvedOut;
  }

  /** Returns the property of this name. */
  public boolean isDeemed() {
    return deemed;
  }

  /** Returns the property of this name. */
  public boolean isMeasured() {
    return measured;
  }

  /** Returns the property of this name. */
  public boolean isSensitiveOpen() {
    return sensitiveOpen;
  }

  /** Returns the property of this name. */
  public String getRequestStyle() {
    return requestStyle;
  }

  /** Returns the property of this name. */
  public boolean isRightsLimited() {
    return rightsLimited;
  }

  /** Returns the property of this name. */
  public boolean isForwarded() {
    return forwarded;
  }

  /** Returns the property of this name. */
  public String getFlowDown() {
    return flowDown;
  }

  /** Returns the property of this name. */
  public boolean isCopies() {
    return copies;
  }

  /** Returns the property of this name. */
  public boolean isBeneficiary() {
    return beneficiary;
  }

  /** Returns the property of this name. */
  public String getDestruction() {
    return destruction;
  }

  /** Returns the property of this name. */
  public boolean isCertificate() {
    return certificate;
  }

  /** Returns the property of this name. */
  public boolean isInformed() {
    return informed;
  }

  /** Returns the property of this name. */
  public boolean isReported() {
    return reported;
  }

  /** Returns the property of this name. */
  public String getAudits() {
    return audits;
  }

  /** Returns the property of this name. */
  public boolean isFrequencyOnly() {
    return frequencyOnly;
  }

  /** Returns the property of this name. */
  public boolean isInspected() {
    return inspected;
  }

  /** Returns the property of this name. */
  public boolean isOwnAuditor() {
    return ownAuditor;
  }

  /** Returns the property of this name. */
  public boolean isForCause() {
    return forCause;
  }

  /** Returns the property of this name. */
  public boolean isBreach() {
    return breach;
  }

  /** Returns the property of this name. */
  public boolean isSeriousOnly() {
    return seriousOnly;
  }

  /** Returns the property of this name. */
  public boolean isSoon() {
    return soon;
  }

  /** Returns the property of this name. */
  public boolean isNumbers() {
    return numbers;
  }

  /** Returns the property of this name. */
  public boolean isContact() {
    return contact;
  }

  /** Returns the property of this name. */
  public boolean isPhases() {
    return phases;
  }
}

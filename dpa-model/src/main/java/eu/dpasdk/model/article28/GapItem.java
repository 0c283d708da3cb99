package eu.dpasdk.model.article28;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Instrument;
import eu.dpasdk.model.law.Text;

/** What the clauses of Decision (EU) 2021/915 have beyond the text of the GDPR. */
public enum GapItem {
  /** Clause 7.7(a): period for objections. */
  OBJECTION_PERIOD("7.7(a)", "termijn voor bezwaar", "period for objections"),
  /** Clause 7.7(a): waiting until the period is over. */
  STANDSTILL("7.7(a)", "wachten tot de termijn voorbij is", "waiting until the period is over"),
  /** Clause 7.7(a): information on a change. */
  NOTICE_INFORMATION("7.7(a)", "informatie bij een wijziging", "information on a change"),
  /** Clause 7.7(c): copy of the sub-processor agreement. */
  SUBPROCESSOR_COPY(
      "7.7(c)",
      "afschrift van de sub-verwerkersovereenkomst",
      "copy of the sub-processor agreement"),
  /** Clause 7.7(d): notice that a sub-processor fails. */
  SUBPROCESSOR_FAILURE_NOTICE(
      "7.7(d)", "melding dat een sub-verwerker tekortschiet", "notice that a sub-processor fails"),
  /** Clause 7.7(e): third-party beneficiary clause. */
  THIRD_PARTY_BENEFICIARY("7.7(e)", "derdenbeding", "third-party beneficiary clause"),
  /** Clause 8(a): forwarding of requests. */
  REQUEST_FORWARDING("8(a)", "doorgeven van verzoeken", "forwarding of requests"),
  /** Clause 8(c)(3): notice of inaccurate data. */
  ACCURACY_NOTICE("8(c)(3)", "melding van onjuiste gegevens", "notice of inaccurate data"),
  /** Clause 9.2(a): numbers in a breach notice. */
  BREACH_NUMBERS("9.2(a)", "aantallen bij een inbreuk", "numbers in a breach notice"),
  /** Clause 9.2(b): contact point in a breach notice. */
  BREACH_CONTACT("9.2(b)", "contactpunt bij een inbreuk", "contact point in a breach notice"),
  /** Clause 9.2: breach notice in phases. */
  BREACH_PHASES("9.2", "inbreukmelding in fasen", "breach notice in phases"),
  /** Clause 7.6(c): audit for cause. */
  AUDIT_FOR_CAUSE("7.6(c)", "audit bij aanleiding", "audit for cause"),
  /** Clause 7.6(d): inspection on site. */
  INSPECTION("7.6(d)", "inspectie ter plaatse", "inspection on site"),
  /** Clause 10(d): certificate of erasure. */
  DELETION_CERTIFICATE("10(d)", "verklaring van wissing", "certificate of erasure"),
  /** Clause 10(a): suspension. */
  SUSPENSION_RIGHT("10(a)", "opschorting", "suspension"),
  /** Clause 7.4(b): access only where needed. */
  ACCESS_NEED_TO_KNOW("7.4(b)", "toegang alleen waar nodig", "access only where needed"),
  /** Clause 7.5: safeguards for sensitive data. */
  SENSITIVE_DATA_SAFEGUARDS(
      "7.5", "waarborgen voor gevoelige gegevens", "safeguards for sensitive data"),
  /** Clause 7.1(b): notice of infringing instructions. */
  INFRINGING_INSTRUCTION(
      "7.1(b)", "melding van inbreukmakende instructies", "notice of infringing instructions");

  private final Citation clause;
  private final Text label;

  GapItem(String place, String nl, String en) {
    this.clause = Citation.of(Instrument.DECISION_2021_915, place);
    this.label = Text.of(nl, en);
  }

  /** Returns the clause that has it. */
  public Citation clause() {
    return clause;
  }

  /** Returns what it is called. */
  public Text label() {
    return label;
  }
}

package eu.dpasdk.model.transfer;

/** Articles 45 to 49 GDPR: what a transfer rests on. */
public enum TransferBasis {
  /** An adequacy decision (45). */
  ADEQUACY,
  /** An instrument between public bodies (46(2)(a)). */
  PUBLIC_INSTRUMENT,
  /** Binding corporate rules (46(2)(b), 47). */
  BINDING_CORPORATE_RULES,
  /** Standard clauses of Decision (EU) 2021/914 (46(2)(c)). */
  COMMISSION_CLAUSES,
  /** Standard clauses of a supervisory authority (46(2)(d)). */
  AUTHORITY_CLAUSES,
  /** An approved code of conduct with commitments (46(2)(e)). */
  CODE_OF_CONDUCT,
  /** An approved certification with commitments (46(2)(f)). */
  CERTIFICATION,
  /** Clauses or arrangements authorised by the authority (46(3)). */
  AUTHORISED_CLAUSES,
  /** Explicit consent (49(1)(a)). */
  EXPLICIT_CONSENT,
  /** A contract with the data subject (49(1)(b)). */
  CONTRACT_WITH_SUBJECT,
  /** A contract in the interest of the data subject (49(1)(c)). */
  CONTRACT_FOR_SUBJECT,
  /** Important reasons of public interest (49(1)(d)). */
  PUBLIC_INTEREST,
  /** Legal claims (49(1)(e)). */
  LEGAL_CLAIMS,
  /** Vital interests (49(1)(f)). */
  VITAL_INTERESTS,
  /** A public register (49(1)(g)). */
  PUBLIC_REGISTER,
  /** Compelling legitimate interests, once (49(1), second subparagraph). */
  COMPELLING_INTERESTS
}

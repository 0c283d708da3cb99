package eu.dpasdk.testkit.article28;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ways to make a term stricter than it is. Each is named for the wording it brings. */
enum Stricter {
  WRITTEN_FORM("/general", "writtenOrElectronic", true),
  OTHER_PURPOSES_BANNED("/purposes", "otherPurposesBanned", true),
  OWN_PURPOSES_BANNED("/purposes", "ownPurposesBanned", true),
  INSTRUCTIONS_DOCUMENTED("/instructions", "documentation", "DOCUMENTED"),
  INSTRUCTIONS_OF_CONTROLLER("/instructions", "source", "CONTROLLER"),
  NO_LEGAL_EXCEPTION("/instructions", "exception"),
  NO_TRANSFER_EXCEPTION("/transfers", "exception"),
  INFRINGING_AT_ONCE("/instructions/infringing", "timing", "IMMEDIATELY"),
  INFRINGING_ALL_LAW("/instructions/infringing", "otherDataProtectionLaw", true),
  EEA_ONLY("/transfers", "area", "EEA"),
  SECRECY_WITHOUT_EXCEPTION("/confidentiality", "exceptions"),
  NEED_TO_KNOW("/confidentiality", "needToKnow", true),
  RISK_STANDARD("/security", "standard", "RISK_APPROPRIATE"),
  NO_CARVE_OUT("/security", "carveOuts"),
  NOT_DEEMED("/security", "deemedAppropriate"),
  AUTHORISATION_WRITTEN("/subProcessing/authorisation", "written", true),
  NOTICE_PRIOR("/subProcessing/changeNotice", "prior", true),
  SAME_OBLIGATIONS("/subProcessing/subContracts", "flowDown", "SAME"),
  FULL_LIABILITY("/subProcessing/subContracts", "liability", "FULL"),
  COPY("/subProcessing/subContracts", "copyOnRequest", true),
  FAILURE_NOTICE("/subProcessing/subContracts", "failureNotice", true),
  BENEFICIARY("/subProcessing/subContracts", "thirdPartyBeneficiary", true),
  NO_LIABILITY_LIMIT("/liability", "limits"),
  ALL_RIGHTS("/requests", "onlyRights"),
  HELP_IN_SUBSTANCE("/requests", "style", "IN_SUBSTANCE"),
  SUSPECTED_TOO("/breach", "trigger", "ANY_SUSPECTED_TOO"),
  BREACH_AT_ONCE("/breach", "timing", "IMMEDIATELY"),
  BREACH_IN_HOURS("/breach", "limit", "PT24H"),
  PHASES("/breach", "phases", true),
  FREE_CHOICE("/end", "choice", "ERASE_OR_RETURN"),
  ERASURE_DUTY("/end", "destruction", "DUTY"),
  COPIES_TOO("/end", "copiesToo", true),
  CERTIFICATE("/end", "certificate", true),
  UNION_LAW_ONLY("/end", "storageScope", "UNION_OR_MEMBER_STATE_LAW"),
  ALL_INFORMATION("/audit", "allInformation", true),
  MAY_AUDIT("/audit", "controllerMayAudit", true),
  OWN_AUDITOR("/audit", "auditor", "CONTROLLER"),
  INSPECTIONS("/audit", "inspections", true),
  FOR_CAUSE("/audit", "forCause", true),
  NO_FREQUENCY("/audit", "every"),
  AMENDMENT_BY_AGREEMENT("/duration/amendment", "by"),
  NO_OWN_RETENTION("", "retention");

  private final String holder;
  private final String property;
  private final JsonNode value;

  Stricter(String holder, String property) {
    this(holder, property, JsonNodeFactory.instance.missingNode());
  }

  Stricter(String holder, String property, boolean value) {
    this(holder, property, JsonNodeFactory.instance.booleanNode(value));
  }

  Stricter(String holder, String property, String value) {
    this(holder, property, JsonNodeFactory.instance.stringNode(value));
  }

  Stricter(String holder, String property, JsonNode value) {
    this.holder = holder;
    this.property = property;
    this.value = value;
  }

  /** Makes {@code tree} stricter; tells whether it has the term. */
  boolean tighten(ObjectNode tree) {
    if (!(tree.at(holder) instanceof ObjectNode term)) {
      return false;
    }
    // Whose auditor it is means something only where the controller may audit at all.
    if (this == OWN_AUDITOR && !term.path("controllerMayAudit").booleanValue(false)) {
      return false;
    }
    if (value.isMissingNode()) {
      return term.remove(property) != null;
    }
    term.set(property, value);
    return true;
  }
}

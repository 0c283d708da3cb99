package eu.dpasdk.model.law;

/** A law, decision, guideline or judgment that rules cite. */
public enum Instrument {
  /** Regulation (EU) 2016/679. */
  GDPR("GDPR", "AVG", "GDPR"),
  /** Commission Implementing Decision (EU) 2021/915: clauses between controllers and processors. */
  DECISION_2021_915(
      "Decision-2021/915", "Uitvoeringsbesluit (EU) 2021/915", "Decision (EU) 2021/915"),
  /** EDPB Guidelines 07/2020 on the concepts of controller and processor, version 2.0. */
  EDPB_07_2020("EDPB-07/2020", "EDPB-richtsnoeren 07/2020", "EDPB Guidelines 07/2020"),
  /** Regulation (EEC, Euratom) 1182/71 on periods, dates and time limits. */
  REGULATION_1182_71("Reg-1182/71", "Verordening 1182/71", "Regulation 1182/71"),
  /** Algemene termijnenwet, the Dutch act on statutory time limits. */
  TERMIJNENWET("Atw", "Algemene termijnenwet", "Algemene termijnenwet"),
  /** Decree that equates days with holidays under Article 3(3) of the Algemene termijnenwet. */
  TERMIJNENWET_DECREE(
      "Atw-decree", "Besluit gelijkstelling", "Decree under the Algemene termijnenwet"),
  /** Burgerlijk Wetboek, the Dutch Civil Code. */
  CIVIL_CODE("BW", "BW", "Dutch Civil Code"),
  /** Uitvoeringswet AVG, the Dutch act that implements the GDPR. */
  UAVG("UAVG", "UAVG", "Dutch GDPR Implementation Act (UAVG)"),
  /** Wet algemene bepalingen burgerservicenummer, the Dutch act on the citizen service number. */
  BSN_ACT("Wabb", "Wabb", "Dutch Act on the citizen service number (Wabb)"),
  /** Official Journal of the European Union. */
  OFFICIAL_JOURNAL("OJ", "PbEU", "OJ"),
  /** Hoge Raad, the Dutch Supreme Court, cited by ECLI. */
  SUPREME_COURT("HR", "Hoge Raad", "Dutch Supreme Court"),
  /** Court of Justice of the European Union, cited by case number. */
  COURT_OF_JUSTICE("CJEU", "HvJ EU", "CJEU");

  private final String code;
  private final String nl;
  private final String en;

  Instrument(String code, String nl, String en) {
    this.code = code;
    this.nl = nl;
    this.en = en;
  }

  /** Returns the short code that opens the JSON form of a citation; it holds no space. */
  public String code() {
    return code;
  }

  /** Returns the usual name in {@code language}. */
  public String name(Language language) {
    return language == Language.NL ? nl : en;
  }

  /** Tells whether places in this instrument are numbered articles. */
  boolean hasArticles() {
    return switch (this) {
      case GDPR, REGULATION_1182_71, TERMIJNENWET, CIVIL_CODE, UAVG, BSN_ACT -> true;
      default -> false;
    };
  }

  /** Tells whether places in this instrument are numbered clauses. */
  boolean hasClauses() {
    return this == DECISION_2021_915;
  }
}

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
  /** EDPB Guidelines 9/2022 on the notification of personal data breaches, version 2.0. */
  EDPB_9_2022("EDPB-9/2022", "EDPB-richtsnoeren 9/2022", "EDPB Guidelines 9/2022"),
  /** EDPB Guidelines 01/2022 on the right of access. */
  EDPB_01_2022("EDPB-01/2022", "EDPB-richtsnoeren 01/2022", "EDPB Guidelines 01/2022"),
  /** ENISA, recommendations for a method to assess the severity of breaches, December 2013. */
  ENISA_2013("ENISA-2013", "ENISA-methode 2013", "ENISA severity method 2013"),
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
  /**
   * Wet ter voorkoming van witwassen en financieren van terrorisme, the Dutch anti-laundering act.
   */
  WWFT("Wwft", "Wwft", "Dutch anti-money-laundering act (Wwft)"),
  /** Regulation (EU) 2024/1624 against money laundering, applied from 10 July 2027. */
  AMLR("Reg-2024/1624", "Verordening (EU) 2024/1624", "Regulation (EU) 2024/1624"),
  /** Algemene wet inzake rijksbelastingen, the Dutch general act on taxes. */
  AWR("AWR", "AWR", "Dutch general act on taxes (AWR)"),
  /** Archiefwet 1995, the Dutch act on public archives. */
  ARCHIVES_ACT("Archiefwet", "Archiefwet 1995", "Dutch Archives Act 1995"),
  /** Adequacy decisions of the Commission, cited by their number. */
  ADEQUACY("Adequacy", "Adequaatheidsbesluit", "Adequacy decision"),
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
      case GDPR,
          REGULATION_1182_71,
          TERMIJNENWET,
          CIVIL_CODE,
          UAVG,
          BSN_ACT,
          WWFT,
          AMLR,
          AWR,
          ARCHIVES_ACT ->
          true;
      default -> false;
    };
  }

  /** Tells whether places in this instrument are paragraphs, known about. */
  boolean hasParagraphs() {
    return this == EDPB_07_2020 || this == EDPB_9_2022 || this == EDPB_01_2022;
  }

  /** Tells whether places in this instrument are numbered clauses. */
  boolean hasClauses() {
    return this == DECISION_2021_915;
  }
}

package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.transfer.AdequacyDecision;
import eu.dpasdk.model.transfer.RecipientSector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Article 45(3) and (9) GDPR: the adequacy decisions that were in force in the middle of 2026.
 *
 * <p>Each is counted from the day of its adoption, although it binds from its notification, which
 * may be some days later. The decision on the United Kingdom was adopted for four years, prolonged
 * twice, and never lapsed in between; it is one row with the last end.
 */
final class StandardDecisions {
  /** Thu 16 July 2020: of older decisions, the one on the Privacy Shield is left out. */
  static final LocalDate COMPLETE_FROM = LocalDate.of(2020, 7, 16);

  private static final LocalDate CHECKED_ON = LocalDate.of(2026, 6, 30);
  private static final String DIRECTIVE =
      "adopted under Directive 95/46/EC, kept by Article 45(9) GDPR, confirmed by the Commission's"
          + " review of 15 January 2024";

  private StandardDecisions() {}

  static List<AdequacyDecision> rows() {
    return List.of(
        older("AD", "2010/625", "2010-10-19"),
        older("AR", "2003/490", "2003-06-30"),
        row("CA", "2002/2", RecipientSector.COMMERCIAL, "2001-12-20", DIRECTIVE),
        older("CH", "2000/518", "2000-07-26"),
        older("FO", "2010/146", "2010-03-05"),
        older("GG", "2003/821", "2003-11-21"),
        older("IL", "2011/61", "2011-01-31"),
        older("IM", "2004/411", "2004-04-28"),
        older("JE", "2008/393", "2008-05-08"),
        older("NZ", "2013/65", "2012-12-19"),
        older("UY", "2012/484", "2012-08-21"),
        row(
            "JP",
            "2019/419",
            RecipientSector.PRIVATE,
            "2019-01-23",
            "business operators under the Japanese act on personal information (APPI)"),
        row(
            "KR",
            "2022/254",
            RecipientSector.ANY,
            "2021-12-17",
            "adopted on 17 December 2021, published in 2022"),
        unitedKingdom(),
        row(
            "US",
            "2023/1795",
            RecipientSector.CERTIFIED,
            "2023-07-10",
            "organisations on the list of the Data Privacy Framework; action dismissed by the"
                + " General Court on 3 September 2025, appeal C-703/25 P pending"),
        row(
            "EPO",
            "2025/1382",
            RecipientSector.ANY,
            "2025-07-15",
            "the first decision on an international organisation"),
        row(
            "BR",
            "2026/179",
            RecipientSector.ANY,
            "2026-01-26",
            "public and private sectors; announced on 27 January 2026, review after four years"));
  }

  private static AdequacyDecision unitedKingdom() {
    return AdequacyDecision.builder()
        .territory("GB")
        .decision("2021/1772")
        .scope(RecipientSector.ANY)
        .validFrom(LocalDate.of(2021, 6, 28)) // Mon
        .validUntil(LocalDate.of(2031, 12, 27)) // Sat
        .source(
            "adopted up to 27 June 2025, prolonged to 27 December 2025, renewed on 19 December 2025")
        .checkedOn(CHECKED_ON)
        .build();
  }

  private static AdequacyDecision older(String territory, String decision, String adopted) {
    return row(territory, decision, RecipientSector.ANY, adopted, DIRECTIVE);
  }

  private static AdequacyDecision row(
      String territory, String decision, RecipientSector scope, String adopted, String source) {
    return AdequacyDecision.builder()
        .territory(territory)
        .decision(decision)
        .scope(scope)
        .validFrom(LocalDate.parse(adopted))
        .validUntil(Optional.empty())
        .source(source)
        .checkedOn(CHECKED_ON)
        .build();
  }
}

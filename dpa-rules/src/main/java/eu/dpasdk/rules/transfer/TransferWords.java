package eu.dpasdk.rules.transfer;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferBasis;

/** Articles 45 to 49 GDPR: words and provisions for recipients and bases. */
final class TransferWords {
  private TransferWords() {}

  static Text sector(RecipientSector sector) {
    return switch (sector) {
      case ANY -> of("ontvangers van elke soort", "recipients of every kind");
      case COMMERCIAL -> of("commerciële organisaties", "commercial organisations");
      case PRIVATE ->
          of("ontvangers in de particuliere sector", "recipients in the private sector");
      case CERTIFIED -> of("gecertificeerde organisaties", "certified organisations");
      case OTHER -> of("overige ontvangers", "other recipients");
    };
  }

  static Text basis(TransferBasis basis) {
    return switch (basis) {
      case ADEQUACY -> of("een adequaatheidsbesluit", "an adequacy decision");
      case PUBLIC_INSTRUMENT ->
          of(
              "een juridisch bindend instrument tussen overheden",
              "a binding instrument between public bodies");
      case BINDING_CORPORATE_RULES ->
          of("bindende bedrijfsvoorschriften", "binding corporate rules");
      case COMMISSION_CLAUSES ->
          of(
              "de standaardbepalingen van Uitvoeringsbesluit (EU) 2021/914",
              "the standard clauses of Decision (EU) 2021/914");
      case AUTHORITY_CLAUSES ->
          of(
              "standaardbepalingen van een toezichthoudende autoriteit",
              "standard clauses of a supervisory authority");
      case CODE_OF_CONDUCT ->
          of(
              "een goedgekeurde gedragscode met afdwingbare toezeggingen",
              "an approved code of conduct with enforceable commitments");
      case CERTIFICATION ->
          of(
              "een goedgekeurd certificeringsmechanisme met afdwingbare toezeggingen",
              "an approved certification mechanism with enforceable commitments");
      case AUTHORISED_CLAUSES ->
          of(
              "contractbepalingen of regelingen waarvoor de toezichthoudende autoriteit"
                  + " toestemming gaf",
              "clauses or arrangements that the supervisory authority authorised");
      case EXPLICIT_CONSENT ->
          of(
              "uitdrukkelijke toestemming van de betrokkene",
              "explicit consent of the data subject");
      case CONTRACT_WITH_SUBJECT ->
          of("een overeenkomst met de betrokkene", "a contract with the data subject");
      case CONTRACT_FOR_SUBJECT ->
          of(
              "een overeenkomst in het belang van de betrokkene",
              "a contract in the interest of the data subject");
      case PUBLIC_INTEREST ->
          of("gewichtige redenen van algemeen belang", "important reasons of public interest");
      case LEGAL_CLAIMS -> of("een rechtsvordering", "legal claims");
      case VITAL_INTERESTS -> of("vitale belangen", "vital interests");
      case PUBLIC_REGISTER -> of("een openbaar register", "a public register");
      case COMPELLING_INTERESTS ->
          of("dwingende gerechtvaardigde belangen", "compelling legitimate interests");
    };
  }

  static Citation article(TransferBasis basis) {
    return Citation.parse(
        switch (basis) {
          case ADEQUACY -> "GDPR 45(1)";
          case PUBLIC_INSTRUMENT -> "GDPR 46(2)(a)";
          case BINDING_CORPORATE_RULES -> "GDPR 46(2)(b)";
          case COMMISSION_CLAUSES -> "GDPR 46(2)(c)";
          case AUTHORITY_CLAUSES -> "GDPR 46(2)(d)";
          case CODE_OF_CONDUCT -> "GDPR 46(2)(e)";
          case CERTIFICATION -> "GDPR 46(2)(f)";
          case AUTHORISED_CLAUSES -> "GDPR 46(3)";
          case EXPLICIT_CONSENT -> "GDPR 49(1)(a)";
          case CONTRACT_WITH_SUBJECT -> "GDPR 49(1)(b)";
          case CONTRACT_FOR_SUBJECT -> "GDPR 49(1)(c)";
          case PUBLIC_INTEREST -> "GDPR 49(1)(d)";
          case LEGAL_CLAIMS -> "GDPR 49(1)(e)";
          case VITAL_INTERESTS -> "GDPR 49(1)(f)";
          case PUBLIC_REGISTER -> "GDPR 49(1)(g)";
          case COMPELLING_INTERESTS -> "GDPR 49(1)";
        });
  }

  /** Tells whether {@code basis} is an appropriate safeguard of Article 46. */
  static boolean isSafeguard(TransferBasis basis) {
    return switch (basis) {
      case PUBLIC_INSTRUMENT,
          BINDING_CORPORATE_RULES,
          COMMISSION_CLAUSES,
          AUTHORITY_CLAUSES,
          CODE_OF_CONDUCT,
          CERTIFICATION,
          AUTHORISED_CLAUSES ->
          true;
      case ADEQUACY,
          EXPLICIT_CONSENT,
          CONTRACT_WITH_SUBJECT,
          CONTRACT_FOR_SUBJECT,
          PUBLIC_INTEREST,
          LEGAL_CLAIMS,
          VITAL_INTERESTS,
          PUBLIC_REGISTER,
          COMPELLING_INTERESTS ->
          false;
    };
  }

  /** Tells whether {@code basis} is a derogation of Article 49. */
  static boolean isDerogation(TransferBasis basis) {
    return basis != TransferBasis.ADEQUACY && !isSafeguard(basis);
  }
}

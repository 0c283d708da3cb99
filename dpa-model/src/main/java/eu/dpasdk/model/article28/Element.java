package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Instrument;
import eu.dpasdk.model.law.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Articles 28 and 33(2) GDPR, element by element: what a data-processing agreement must stipulate.
 * The JSON form is the code, such as {@code A28.3.a.instr}.
 */
public enum Element {
  /** Article 28(1) GDPR: sufficient guarantees. */
  @JsonProperty("A28.1")
  GUARANTEES("A28.1", "28(1)", null, "afdoende garanties", "sufficient guarantees"),
  /** Article 28(2) GDPR: authorisation of sub-processors. */
  @JsonProperty("A28.2.auth")
  SUB_AUTHORISATION(
      "A28.2.auth",
      "28(2)",
      null,
      "toestemming voor sub-verwerkers",
      "authorisation of sub-processors"),
  /** Article 28(2) GDPR: notice of changes and objection. */
  @JsonProperty("A28.2.change")
  SUB_CHANGE(
      "A28.2.change",
      "28(2)",
      null,
      "inlichten over veranderingen en bezwaar",
      "notice of changes and objection"),
  /** Article 28(3) GDPR: binding contract. */
  @JsonProperty("A28.3.0")
  INSTRUMENT("A28.3.0", "28(3)", ElementGroup.CHAPEAU, "bindende overeenkomst", "binding contract"),
  /** Article 28(3) GDPR: subject-matter. */
  @JsonProperty("A28.3.subject")
  SUBJECT_MATTER("A28.3.subject", "28(3)", ElementGroup.CHAPEAU, "onderwerp", "subject-matter"),
  /** Article 28(3) GDPR: duration. */
  @JsonProperty("A28.3.duration")
  DURATION("A28.3.duration", "28(3)", ElementGroup.CHAPEAU, "duur", "duration"),
  /** Article 28(3) GDPR: nature of the processing. */
  @JsonProperty("A28.3.nature")
  NATURE(
      "A28.3.nature",
      "28(3)",
      ElementGroup.CHAPEAU,
      "aard van de verwerking",
      "nature of the processing"),
  /** Article 28(3) GDPR: purpose of the processing. */
  @JsonProperty("A28.3.purpose")
  PURPOSE(
      "A28.3.purpose",
      "28(3)",
      ElementGroup.CHAPEAU,
      "doel van de verwerking",
      "purpose of the processing"),
  /** Article 28(3) GDPR: type of personal data. */
  @JsonProperty("A28.3.dataTypes")
  DATA_TYPES(
      "A28.3.dataTypes",
      "28(3)",
      ElementGroup.CHAPEAU,
      "soort persoonsgegevens",
      "type of personal data"),
  /** Article 28(3) GDPR: categories of data subjects. */
  @JsonProperty("A28.3.subjects")
  DATA_SUBJECTS(
      "A28.3.subjects",
      "28(3)",
      ElementGroup.CHAPEAU,
      "categorieën van betrokkenen",
      "categories of data subjects"),
  /** Article 28(3) GDPR: obligations and rights of the controller. */
  @JsonProperty("A28.3.controllerRights")
  CONTROLLER_RIGHTS(
      "A28.3.controllerRights",
      "28(3)",
      ElementGroup.CHAPEAU,
      "rechten en verplichtingen van de verwerkingsverantwoordelijke",
      "obligations and rights of the controller"),
  /** Article 28(3)(a) GDPR: documented instructions. */
  @JsonProperty("A28.3.a.instr")
  INSTRUCTIONS(
      "A28.3.a.instr",
      "28(3)(a)",
      ElementGroup.A,
      "gedocumenteerde instructies",
      "documented instructions"),
  /** Article 28(3)(a) GDPR: transfers on instruction. */
  @JsonProperty("A28.3.a.transfer")
  TRANSFERS(
      "A28.3.a.transfer",
      "28(3)(a)",
      ElementGroup.A,
      "doorgifte op instructie",
      "transfers on instruction"),
  /** Article 28(3)(a) GDPR: legal exception and information. */
  @JsonProperty("A28.3.a.law")
  LEGAL_EXCEPTION(
      "A28.3.a.law",
      "28(3)(a)",
      ElementGroup.A,
      "wettelijke uitzondering en kennisgeving",
      "legal exception and information"),
  /** Article 28(3)(b) GDPR: confidentiality. */
  @JsonProperty("A28.3.b")
  CONFIDENTIALITY("A28.3.b", "28(3)(b)", null, "vertrouwelijkheid", "confidentiality"),
  /** Article 28(3)(c) GDPR: security. */
  @JsonProperty("A28.3.c")
  SECURITY("A28.3.c", "28(3)(c)", null, "beveiliging", "security"),
  /** Article 28(3)(d) GDPR: conditions for sub-processors. */
  @JsonProperty("A28.3.d")
  SUB_CONDITIONS(
      "A28.3.d",
      "28(3)(d)",
      null,
      "voorwaarden voor sub-verwerkers",
      "conditions for sub-processors"),
  /** Article 28(3)(e) GDPR: help with requests of data subjects. */
  @JsonProperty("A28.3.e")
  REQUESTS(
      "A28.3.e",
      "28(3)(e)",
      null,
      "bijstand bij verzoeken van betrokkenen",
      "help with requests of data subjects"),
  /** Article 28(3)(f) GDPR: help with security (Article 32). */
  @JsonProperty("A28.3.f.32")
  HELP_32(
      "A28.3.f.32",
      "28(3)(f)",
      ElementGroup.F,
      "bijstand bij beveiliging (artikel 32)",
      "help with security (Article 32)"),
  /** Article 28(3)(f) GDPR: help with notifying breaches (Article 33). */
  @JsonProperty("A28.3.f.33")
  HELP_33(
      "A28.3.f.33",
      "28(3)(f)",
      ElementGroup.F,
      "bijstand bij melding van inbreuken (artikel 33)",
      "help with notifying breaches (Article 33)"),
  /** Article 28(3)(f) GDPR: help with communicating breaches (Article 34). */
  @JsonProperty("A28.3.f.34")
  HELP_34(
      "A28.3.f.34",
      "28(3)(f)",
      ElementGroup.F,
      "bijstand bij mededeling van inbreuken (artikel 34)",
      "help with communicating breaches (Article 34)"),
  /** Article 28(3)(f) GDPR: help with impact assessment (Article 35). */
  @JsonProperty("A28.3.f.35")
  HELP_35(
      "A28.3.f.35",
      "28(3)(f)",
      ElementGroup.F,
      "bijstand bij effectbeoordeling (artikel 35)",
      "help with impact assessment (Article 35)"),
  /** Article 28(3)(f) GDPR: help with prior consultation (Article 36). */
  @JsonProperty("A28.3.f.36")
  HELP_36(
      "A28.3.f.36",
      "28(3)(f)",
      ElementGroup.F,
      "bijstand bij voorafgaande raadpleging (artikel 36)",
      "help with prior consultation (Article 36)"),
  /** Article 28(3)(g) GDPR: choice between erasure and return. */
  @JsonProperty("A28.3.g.choice")
  END_CHOICE(
      "A28.3.g.choice",
      "28(3)(g)",
      ElementGroup.G,
      "keuze tussen wissen en teruggeven",
      "choice between erasure and return"),
  /** Article 28(3)(g) GDPR: erasure at the end. */
  @JsonProperty("A28.3.g.delete")
  END_DELETE(
      "A28.3.g.delete", "28(3)(g)", ElementGroup.G, "wissen aan het einde", "erasure at the end"),
  /** Article 28(3)(g) GDPR: erasure of copies. */
  @JsonProperty("A28.3.g.copies")
  END_COPIES(
      "A28.3.g.copies", "28(3)(g)", ElementGroup.G, "kopieën verwijderen", "erasure of copies"),
  /** Article 28(3)(g) GDPR: storage only where the law requires it. */
  @JsonProperty("A28.3.g.law")
  END_LAW(
      "A28.3.g.law",
      "28(3)(g)",
      ElementGroup.G,
      "bewaren alleen op grond van de wet",
      "storage only where the law requires it"),
  /** Article 28(3)(h) GDPR: information to show compliance. */
  @JsonProperty("A28.3.h.info")
  INFORMATION(
      "A28.3.h.info",
      "28(3)(h)",
      ElementGroup.H,
      "informatie om naleving aan te tonen",
      "information to show compliance"),
  /** Article 28(3)(h) GDPR: audits and inspections. */
  @JsonProperty("A28.3.h.audit")
  AUDITS(
      "A28.3.h.audit",
      "28(3)(h)",
      ElementGroup.H,
      "audits en inspecties",
      "audits and inspections"),
  /** Article 28(3) GDPR: notice of infringing instructions. */
  @JsonProperty("A28.3.last")
  INFRINGING(
      "A28.3.last",
      "28(3)",
      null,
      "melding van inbreukmakende instructies",
      "notice of infringing instructions"),
  /** Article 28(4) GDPR: same obligations for sub-processors. */
  @JsonProperty("A28.4.flow")
  SUB_FLOW(
      "A28.4.flow",
      "28(4)",
      ElementGroup.SUB_PROCESSORS,
      "dezelfde verplichtingen voor sub-verwerkers",
      "same obligations for sub-processors"),
  /** Article 28(4) GDPR: liability for sub-processors. */
  @JsonProperty("A28.4.liab")
  SUB_LIABILITY(
      "A28.4.liab",
      "28(4)",
      ElementGroup.SUB_PROCESSORS,
      "aansprakelijkheid voor sub-verwerkers",
      "liability for sub-processors"),
  /** Article 28(9) GDPR: written form. */
  @JsonProperty("A28.9")
  WRITING("A28.9", "28(9)", null, "schriftelijke vorm", "written form"),
  /** Article 28(10) GDPR: no purposes of its own. */
  @JsonProperty("A28.10")
  ROLE("A28.10", "28(10)", null, "geen eigen doeleinden", "no purposes of its own"),
  /** Article 33(2) GDPR: notice of breaches to the controller. */
  @JsonProperty("A33.2")
  BREACH_NOTICE(
      "A33.2",
      "33(2)",
      null,
      "melding van inbreuken aan de verwerkingsverantwoordelijke",
      "notice of breaches to the controller");

  private final String code;
  private final Citation provision;
  private final @Nullable ElementGroup group;
  private final Text label;

  Element(String code, String place, @Nullable ElementGroup group, String nl, String en) {
    this.code = code;
    this.provision = Citation.of(Instrument.GDPR, place);
    this.group = group;
    this.label = Text.of(nl, en);
  }

  /** Returns the code, such as {@code A28.3.a.instr}. */
  public String code() {
    return code;
  }

  /** Returns the provision that asks for the element. */
  public Citation provision() {
    return provision;
  }

  /** Returns the group it is a part of, if it is a part of one. */
  public Optional<ElementGroup> group() {
    return Optional.ofNullable(group);
  }

  /** Returns what the element is called. */
  public Text label() {
    return label;
  }

  /** Returns the element with {@code code}; refuses any other text. */
  public static Element ofCode(String code) {
    for (Element element : values()) {
      if (element.code.equals(code)) {
        return element;
      }
    }
    throw InvalidValueException.of(
        "",
        "'" + code + "' is not an element of Article 28",
        Arrays.stream(values()).map(Element::code).collect(Collectors.joining(", ")));
  }
}

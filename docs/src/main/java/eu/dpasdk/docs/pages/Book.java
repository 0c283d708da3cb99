package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Example;
import eu.dpasdk.docs.example.Examples;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.rules.book.Dates;
import eu.dpasdk.rules.book.Explanations;
import java.util.Locale;

/** What all pages of one language share: the head, the links, the examples. */
final class Book {
  private final Language language;
  private final Examples examples;
  private final RuleHomes homes;

  Book(Language language, Examples examples) {
    this.language = language;
    this.examples = examples;
    this.homes = new RuleHomes();
  }

  Language language() {
    return language;
  }

  Examples examples() {
    return examples;
  }

  RuleHomes homes() {
    return homes;
  }

  String say(Words words) {
    return words.in(language);
  }

  String words(String nl, String en) {
    return language == Language.NL ? nl : en;
  }

  /** Returns the folder of {@code language}. */
  static String folder(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the version, and the day to which the law was followed. */
  String version() {
    return say(Words.VERSION)
        + " "
        + Release.version()
        + " · "
        + say(Words.LAW_AS_KNOWN)
        + " "
        + Dates.day(Release.lawAsKnownOn(), language);
  }

  /** Starts the page called {@code slug}: title, version, date of the law, and where else to go. */
  Adoc page(String slug, String title) {
    Language other = language == Language.NL ? Language.EN : Language.NL;
    return new Adoc()
        .title(title)
        .paragraph("meta", version())
        .raw(
            "ifdef::backend-html5[]\n[.meta]\n"
                + (slug.equals("index") ? "" : Adoc.link("index", "", say(Words.OVERVIEW)) + " · ")
                + "link:../"
                + folder(other)
                + "/"
                + slug
                + ".html["
                + say(Words.OTHER_LANGUAGE)
                + "]\nendif::[]");
  }

  /** Returns the id of {@code rule}, linked to its home. */
  String rule(RuleId rule) {
    return Adoc.link(homes.page(rule), rule.id(), Adoc.code(rule.id()));
  }

  /** Returns the sentence of {@code reason} with the rule behind it. */
  String brief(Reason reason) {
    return Adoc.plain(Explanations.sentence(reason, language)) + " (" + rule(reason.rule()) + ")";
  }

  /** Returns the sentence of {@code reason} with its sources and the rule behind it. */
  String full(Reason reason) {
    return Adoc.plain(Explanations.sentence(reason, language))
        + " _"
        + Adoc.plain(Explanations.sources(reason, language))
        + "_ ("
        + rule(reason.rule())
        + ")";
  }

  /** Returns the name of {@code example}, linked to the page that tells it. */
  String example(Example example) {
    return homes
        .page(example)
        .map(page -> Adoc.link(page, example.anchor(), example.id()))
        .orElse(example.id());
  }
}

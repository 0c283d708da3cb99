package eu.dpasdk.docs.cli;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.reading.Interpretation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options every command knows, before or after its name. */
final class CommonOptions {
  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      scope = ScopeType.INHERIT,
      converter = LanguageName.class,
      description = "Language of the answer (default en; the story tells both).")
  private @Nullable Language language;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      scope = ScopeType.INHERIT,
      converter = FormatName.class,
      description = "Form of the answer (default text; deadline, catalogue and schema: json).")
  private @Nullable Format format;

  @Option(
      names = "--reading",
      paramLabel = "NAME=VALUE",
      scope = ScopeType.INHERIT,
      description =
          "Answer to a contested question, by its code or name; repeatable. For example R1=ROLL,"
              + " nightArrival=BUSINESS_HOURS(08:30,17:30) or reasonablePeriod=P14D.")
  private List<String> readings = new ArrayList<>();

  /** Returns the language asked for, if one was. */
  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  /** Returns the language asked for, English if none was. */
  Language languageOrEnglish() {
    return language().orElse(Language.EN);
  }

  /** Returns the form asked for, {@code otherwise} if none was. */
  Format formatOr(Format otherwise) {
    return Optional.ofNullable(format).orElse(otherwise);
  }

  /** Returns the readings asked for over the Dutch defaults. */
  Interpretation interpretation() throws WrongUsage {
    return Interpretation.dutch().under(ReadingFlags.parse(readings));
  }

  /** Reads {@code nl} or {@code en}. */
  static final class LanguageName implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return switch (value) {
        case "nl" -> Language.NL;
        case "en" -> Language.EN;
        default -> throw new TypeConversionException("'" + value + "' is neither nl nor en");
      };
    }
  }

  /** Reads {@code text} or {@code json}. */
  static final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value) {
        case "text" -> Format.TEXT;
        case "json" -> Format.JSON;
        default -> throw new TypeConversionException("'" + value + "' is neither text nor json");
      };
    }
  }
}

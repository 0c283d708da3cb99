package eu.dpasdk.rules.book;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.time.TimeLimit;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** How operands are written in a sentence. */
final class OperandWords {
  private OperandWords() {}

  static String of(Operand operand, Language language) {
    String value = operand.value();
    return switch (operand.kind()) {
      case DATE -> Dates.day(LocalDate.parse(value), language);
      case MOMENT -> Dates.moment(OffsetDateTime.parse(value), language);
      case LIMIT -> TimeLimit.parse(value).in(language);
      case TEXT -> text(value, language);
      case NUMBER, WORD -> value;
    };
  }

  private static String text(String both, Language language) {
    int feed = both.indexOf('\n');
    return language == Language.NL ? both.substring(0, feed) : both.substring(feed + 1);
  }
}

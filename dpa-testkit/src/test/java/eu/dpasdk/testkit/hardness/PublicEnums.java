package eu.dpasdk.testkit.hardness;

import eu.dpasdk.testkit.api.PublicTypes;
import java.util.List;
import java.util.stream.Stream;

/** The public enums of the library. */
final class PublicEnums {
  static final List<Class<?>> ALL =
      Stream.of(PublicTypes.ofModel(), PublicTypes.ofRules())
          .flatMap(List::stream)
          .<Class<?>>filter(Class::isEnum)
          .toList();

  private PublicEnums() {}
}

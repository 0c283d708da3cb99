package eu.dpasdk.testkit.notice;

import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PublicationDelivery;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets jqwik fill parameters such as {@code @ForAll Delivery} from {@link NoticeArbitraries}. */
public final class NoticeArbitraryProvider implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
      Map.of(
          Delivery.class, NoticeArbitraries::deliveries,
          MessageDelivery.class, NoticeArbitraries::messages,
          PortalDelivery.class, NoticeArbitraries::portalMessages,
          PublicationDelivery.class, NoticeArbitraries::publications,
          NoticeReadings.class, NoticeArbitraries::readings);

  /** Made by jqwik, through service loading. */
  public NoticeArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return ARBITRARIES.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> found = ARBITRARIES.get(targetType.getRawType());
    return found == null ? Set.of() : Set.of(found.get());
  }
}

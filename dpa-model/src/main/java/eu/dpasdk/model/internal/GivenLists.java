package eu.dpasdk.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of values that a decision makes by the dozen: like {@link ValueStyle}, but lists are
 * kept as they are given, so that the factory of the value must hand over unmodifiable ones. The
 * constructor generated otherwise asks of each list whether it is a collection, which is slow on
 * Java 17 where the same list is asked for other interfaces elsewhere.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allParameters = true,
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    jacksonIntegration = false,
    builtinContainerAttributes = false,
    allowedClasspathAnnotations = {Override.class})
public @interface GivenLists {}

package eu.dpasdk.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every value: the generated class is hidden, and callers meet only the concept.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allParameters = true,
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}

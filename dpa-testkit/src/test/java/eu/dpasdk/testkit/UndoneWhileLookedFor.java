package eu.dpasdk.testkit;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Passes tests of JUnit by while mutation only looks for them; found under mutation alone. */
public final class UndoneWhileLookedFor implements InvocationInterceptor {
  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    unlessLookedFor(test);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    unlessLookedFor(test);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> test, DynamicTestInvocationContext dynamic, ExtensionContext context)
      throws Throwable {
    unlessLookedFor(test);
  }

  private static void unlessLookedFor(Invocation<Void> test) throws Throwable {
    if (LookedFor.now()) {
      test.skip();
    } else {
      test.proceed();
    }
  }
}

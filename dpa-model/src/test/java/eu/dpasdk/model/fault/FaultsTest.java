package eu.dpasdk.model.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {
  @Test
  void faultsAreToldTogetherInOrder() {
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                new Faults()
                    .require(false, "/a", "blank", "a name")
                    .require(true, "/b", "never", "told")
                    .require(false, "", "odd", "even")
                    .throwIfAny());
    assertThat(refusal.faults())
        .containsExactly(Fault.of("/a", "blank", "a name"), Fault.of("", "odd", "even"));
    assertThat(refusal).hasMessage("/a: blank; valid: a name\n(whole value): odd; valid: even");
  }

  @Test
  void noFaultNoException() {
    assertThatCode(() -> new Faults().require(true, "", "", "").throwIfAny())
        .doesNotThrowAnyException();
  }

  @Test
  void faultSeenFromTheHolder() {
    assertThat(Fault.of("/nl", "blank", "a text").under("/title").path()).isEqualTo("/title/nl");
  }

  @Test
  void exceptionCanBeSerialised() throws Exception {
    InvalidValueException refusal = InvalidValueException.of("/a", "blank", "a name");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(refusal);
    Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertThat(((InvalidValueException) copy).faults()).isEqualTo(refusal.faults());
    assertThat(refusal.faults()).isEqualTo(List.of(Fault.of("/a", "blank", "a name")));
  }
}

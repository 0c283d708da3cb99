package eu.dpasdk.model.security;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(1) and (5) GDPR: a certificate or approved code that the agreement names. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "standard", "holder"})
public interface Certificate extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** The standard or code, such as ISO/IEC 27001. */
  @JsonProperty(value = "standard", required = true)
  @JsonPropertyDescription("The standard or code, such as ISO/IEC 27001.")
  String standard();

  /** Whose organisation it is about: PROCESSOR or HOSTING_PROVIDER. */
  @JsonProperty(value = "holder", required = true)
  @JsonPropertyDescription("Whose organisation it is about: PROCESSOR or HOSTING_PROVIDER.")
  CertificateHolder holder();

  /** Returns a certificate. */
  static Certificate of(List<ClauseRef> clauses, String standard, CertificateHolder holder) {
    return ImmutableCertificate.of(clauses, standard, holder);
  }

  @JsonCreator
  private static Certificate fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "standard", required = true) String standard,
      @JsonProperty(value = "holder", required = true) CertificateHolder holder,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a certificate");
    return ImmutableCertificate.of(Absent.list(clauses), standard, holder);
  }
}

package eu.dpasdk.model.security;

/** Whose organisation a certificate is about. */
public enum CertificateHolder {
  /** The processor itself. */
  PROCESSOR,
  /** The provider or place that hosts its systems. */
  HOSTING_PROVIDER
}

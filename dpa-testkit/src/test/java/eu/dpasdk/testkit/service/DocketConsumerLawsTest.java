package eu.dpasdk.testkit.service;

/** Whoever keeps the newest docket keeps the laws. */
class DocketConsumerLawsTest implements DocketConsumerLaws {
  @Override
  public DocketConsumer emptyConsumer() {
    return new LatestDocket();
  }
}

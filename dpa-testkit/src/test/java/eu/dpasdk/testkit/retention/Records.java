package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One record and its agreement, for examples; times are those of Amsterdam. */
final class Records {
  static final MatterId RECORD = MatterId.of("r");

  private Records() {}

  static Agreement agreement(Catalogue contract) {
    return contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));
  }

  /** FlexFront with no period but those of {@code rules}, each "effect trigger length". */
  static Agreement withPeriods(String... rules) {
    ObjectNode tree = ChangedAgreement.tree(agreement(Catalogue.FLEXFRONT));
    ObjectNode model = ((ObjectNode) tree.at("/retention/0")).deepCopy();
    ArrayNode retention = tree.putArray("retention");
    for (String rule : rules) {
      String[] words = rule.split(" ");
      ObjectNode each = model.deepCopy();
      each.put("effect", RetentionEffect.valueOf(words[0]).name());
      each.put("trigger", RetentionTrigger.valueOf(words[1]).name());
      each.put("period", words[2]);
      retention.add(each);
    }
    return ChangedAgreement.read(tree);
  }

  static MilestoneReached reached(RetentionTrigger milestone, String at) {
    return MilestoneReached.of(RECORD, milestone, RecordedTime.parse(at));
  }

  static Lifetime ended(String at) {
    return new Lifetime(Optional.empty(), Optional.of(instant(at)), Optional.empty());
  }

  static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }
}

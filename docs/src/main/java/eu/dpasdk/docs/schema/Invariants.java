package eu.dpasdk.docs.schema;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.agreement.GeneralTerms;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import java.util.EnumSet;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the values check of themselves and annotations do not say, as far as JSON Schema can say it.
 * The rest (the order of two dates, clauses that must be listed) is found when the value is built.
 */
final class Invariants {
  private Invariants() {}

  static void add(ObjectNode definition, Class<?> type) {
    if (type == Agreement.class) {
      version(definition);
      property(definition, "id").put("pattern", "^" + Agreement.ID_PATTERN + "$");
      property(definition, "id").putArray("examples").add("stratech");
      bothParties(property(definition, "parties"));
    } else if (type == CaseFile.class) {
      version(definition);
    } else if (type == Clause.class) {
      scope(definition);
    } else if (type == MessageDelivery.class) {
      ArrayNode channels = property(definition, "channel").putArray("enum");
      EnumSet.complementOf(EnumSet.of(Channel.PORTAL, Channel.WEBSITE))
          .forEach(channel -> channels.add(channel.name()));
    } else if (type == Text.class) {
      notBlank(definition, "nl");
      notBlank(definition, "en");
    } else if (type == SubProcessor.class) {
      notBlank(definition, "name");
      country(property(definition, "country"));
    } else if (type == SubProcessorEngaged.class || type == SubProcessorEnded.class) {
      notBlank(definition, "subProcessor");
    } else if (type == Party.class) {
      notBlank(definition, "name");
    } else if (type == GeneralTerms.class) {
      country(property(definition, "governingLaw"));
    }
  }

  private static void country(ObjectNode property) {
    property.put("pattern", "^[A-Z]{2}$");
    property.putArray("examples").add("NL");
  }

  private static void version(ObjectNode definition) {
    property(definition, "schemaVersion").putArray("enum").add(Agreement.SCHEMA_VERSION);
  }

  private static void bothParties(ObjectNode parties) {
    parties.put("minItems", 2);
    parties.put("maxItems", 2);
    ArrayNode sides = parties.putArray("allOf");
    for (PartyRole role : PartyRole.values()) {
      ObjectNode contains = sides.addObject().putObject("contains");
      contains.putObject("properties").putObject("role").put("const", role.name());
    }
  }

  /**
   * A document if the scope is unresolved and only then; a reason if it is adjacent or commercial,
   * and none if it is in scope.
   */
  private static void scope(ObjectNode definition) {
    ArrayNode rules = definition.putArray("allOf");
    ObjectNode unresolved = ifScopeIs(ClauseScope.UNRESOLVED, rules);
    unresolved.putObject("then").putArray("required").add("unresolvedDocument");
    for (ClauseScope resolved :
        List.of(ClauseScope.IN_SCOPE, ClauseScope.ADJACENT, ClauseScope.COMMERCIAL)) {
      ifScopeIs(resolved, rules)
          .putObject("then")
          .putObject("properties")
          .put("unresolvedDocument", false);
    }
    ObjectNode inScope = ifScopeIs(ClauseScope.IN_SCOPE, rules);
    inScope.putObject("then").putObject("properties").put("reason", false);
    for (ClauseScope outside : List.of(ClauseScope.ADJACENT, ClauseScope.COMMERCIAL)) {
      ifScopeIs(outside, rules).putObject("then").putArray("required").add("reason");
    }
  }

  private static ObjectNode ifScopeIs(ClauseScope scope, ArrayNode rules) {
    ObjectNode rule = rules.addObject();
    ObjectNode meant = rule.putObject("if");
    meant.putObject("properties").putObject("scope").put("const", scope.name());
    meant.putArray("required").add("scope");
    return rule;
  }

  private static void notBlank(ObjectNode definition, String name) {
    property(definition, name).put("pattern", Scalar.NOT_BLANK);
  }

  private static ObjectNode property(ObjectNode definition, String name) {
    return (ObjectNode) definition.requiredAt("/properties/" + name);
  }
}

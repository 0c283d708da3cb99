package eu.dpasdk.testkit.agreement;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.testkit.value.JsonMember;
import eu.dpasdk.testkit.value.JsonPlace;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with the JSON of an agreement, and at which places of it. */
public enum AgreementFault {
  /** A property that the form does not have. */
  UNKNOWN_PROPERTY {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      return objects(agreement)
          .map(place -> new Change(place.path() + "/zzz", () -> place.node().put("zzz", 1)));
    }
  },
  /** A property that must be there and is not. */
  MISSING_PROPERTY {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      return members(agreement)
          .filter(JsonMember::required)
          .map(each -> new Change(each.path(), () -> each.place().node().remove(each.name())));
    }
  },
  /** An object for a list, and a list for anything else. */
  WRONG_TYPE {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      return members(agreement)
          .map(
              each -> replace(each, each.value().isArray() ? JSON.objectNode() : JSON.arrayNode()));
    }
  },
  /** A name that is none of those allowed there. */
  UNKNOWN_NAME {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      return members(agreement)
          .filter(each -> each.element().isEnum() && !isAboutTheSide(each))
          .flatMap(each -> first(each, "NO_SUCH_NAME"));
    }
  },
  /** A time limit of no days. */
  LIMIT_OF_NOTHING {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      return members(agreement)
          .filter(each -> each.holds(TimeLimit.class))
          .map(each -> replace(each, JSON.stringNode("P0D")));
    }
  },
  /** A text that says nothing in Dutch. */
  BLANK_TEXT {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      return objects(agreement)
          .filter(place -> place.type() == Text.class)
          .map(place -> new Change(place.path() + "/nl", () -> place.node().put("nl", " ")));
    }
  },
  /** A term read from a clause that the agreement does not list; told at the list. */
  UNLISTED_CLAUSE {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      return members(agreement)
          .filter(each -> each.holds(ClauseRef.class) && each.value().isArray())
          .flatMap(each -> first(each, "99.99"))
          .map(each -> new Change(each.place(), "/clauses", each.make()));
    }
  },
  /** A clause that is listed a second time, at the end. */
  CLAUSE_LISTED_TWICE {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      ArrayNode clauses = agreement.withArray("/clauses");
      return Stream.iterate(0, index -> index < clauses.size(), index -> index + 1)
          .map(
              index ->
                  new Change(
                      "/clauses/" + clauses.size() + "/ref",
                      () -> clauses.add(clauses.get(index).deepCopy())));
    }
  },
  /** Two controllers, or two processors. */
  ONE_SIDE_TWICE {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      ArrayNode parties = agreement.withArray("/parties");
      return Stream.of(0, 1)
          .map(
              index ->
                  new Change(
                      "/parties",
                      () ->
                          ((ObjectNode) parties.get(index))
                              .set("role", parties.get(1 - index).get("role"))));
    }
  },
  /** A form of later years, which cannot be understood today. */
  LATER_FORM {
    @Override
    Stream<Change> places(ObjectNode agreement) {
      return Stream.of(
          new Change(
              "/schemaVersion",
              () -> agreement.put("schemaVersion", Agreement.SCHEMA_VERSION + 1)));
    }
  };

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * A change to the tree that makes the fault.
   *
   * @param place the RFC 6901 pointer to what is changed
   * @param told the pointer at which the fault is told
   * @param make changes the tree
   */
  record Change(String place, String told, Runnable make) {
    Change(String place, Runnable make) {
      this(place, place, make);
    }
  }

  /** Every way to make this fault in {@code agreement}, the tree that the changes change. */
  abstract Stream<Change> places(ObjectNode agreement);

  private static Stream<JsonPlace> objects(ObjectNode agreement) {
    return JsonPlace.in(agreement, Agreement.class);
  }

  private static Stream<JsonMember> members(ObjectNode agreement) {
    return objects(agreement).flatMap(JsonPlace::properties);
  }

  /** A party of no known role is also one side too few. */
  private static boolean isAboutTheSide(JsonMember member) {
    return member.path().matches("/parties/\\d/role");
  }

  private static Change replace(JsonMember member, JsonNode value) {
    return new Change(member.path(), () -> member.place().node().set(member.name(), value));
  }

  /** Replaces the value, or the first of the list. */
  private static Stream<Change> first(JsonMember member, String value) {
    if (!(member.value() instanceof ArrayNode array)) {
      return Stream.of(replace(member, JSON.stringNode(value)));
    }
    return array.isEmpty()
        ? Stream.empty()
        : Stream.of(new Change(member.path() + "/0", () -> array.set(0, JSON.stringNode(value))));
  }
}

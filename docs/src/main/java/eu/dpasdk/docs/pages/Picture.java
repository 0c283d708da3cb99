package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Example;
import eu.dpasdk.docs.example.Span;
import eu.dpasdk.docs.picture.Mark;
import eu.dpasdk.docs.picture.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The time line of an example: its facts and the ends of the limits that follow. */
final class Picture {
  private Picture() {}

  /** Returns the time line of {@code example}; none if it holds fewer than two moments. */
  static Optional<Timeline> of(Example example) {
    List<Mark> marks = new ArrayList<>();
    example
        .facts()
        .forEach(fact -> fact.at().ifPresent(at -> marks.add(Mark.event(fact.brief(), at))));
    for (Span span : example.spans()) {
      marks.add(Mark.deadline(span.words(), span.endExclusive()));
    }
    return marks.size() < 2
        ? Optional.empty()
        : Optional.of(Timeline.of(example.title(), example.zone(), marks));
  }
}

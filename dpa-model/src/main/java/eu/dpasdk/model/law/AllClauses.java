package eu.dpasdk.model.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers the clauses of a term and of those it holds; most hold none, and need no new list. */
final class AllClauses implements Consumer<Sourced> {
  private List<ClauseRef> all;
  private boolean own = true;

  private AllClauses(List<ClauseRef> clauses) {
    this.all = clauses;
  }

  static List<ClauseRef> of(Sourced term) {
    AllClauses gathered = new AllClauses(term.clauses());
    term.forEachPart(gathered);
    return List.copyOf(gathered.all);
  }

  @Override
  public void accept(Sourced part) {
    if (own) {
      all = new ArrayList<>(all);
      own = false;
    }
    all.addAll(part.allClauses());
  }
}

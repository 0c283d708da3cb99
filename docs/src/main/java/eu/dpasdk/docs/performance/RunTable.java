package eu.dpasdk.docs.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of a run, in Markdown; one for all groups. */
public final class RunTable {
  private RunTable() {}

  /** Returns the table, with the machine and the versions above and the notes below. */
  public static String markdown(Run run) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Measured on %s: %s, %s, %s; load %s; %d minutes%s."
            .formatted(
                run.date(),
                run.machine(),
                run.system(),
                run.jdk(),
                run.load(),
                run.minutes(),
                run.quick() ? "; a short run, whose figures mean nothing" : ""));
    lines.add("");
    List<String> versions = run.versions().entrySet().stream().map(RunTable::version).toList();
    if (!versions.isEmpty()) {
      lines.add("Compared with " + String.join(", ", versions) + ".");
      lines.add("");
    }
    lines.add("| | ours | beside | theirs | ours to theirs | aim |");
    lines.add("|---|---:|---|---:|---:|---|");
    for (Section section : run.sections()) {
      lines.add("| **" + section.title() + "** | | | | | |");
      section.rows().forEach(row -> lines.add(line(row)));
    }
    lines.add("");
    for (Section section : run.sections()) {
      if (!section.notes().isEmpty()) {
        lines.add("- " + section.title() + ": " + String.join(" ", section.notes()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String version(Map.Entry<String, String> entry) {
    return entry.getKey() + " " + entry.getValue();
  }

  private static String line(Row row) {
    Aim aim = row.aim();
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            row.question(),
            row.unit().text(row.ours()),
            row.beside(),
            row.unit().text(row.theirs()),
            Unit.digits(row.ratio()),
            aim == null ? "" : aim.text(row.ratio()));
  }
}

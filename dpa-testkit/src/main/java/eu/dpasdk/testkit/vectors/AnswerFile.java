package eu.dpasdk.testkit.vectors;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of recorded answers, read once. */
enum AnswerFile {
  CONSENT("consent-answers.json"),
  DOCKET("docket-answers.json"),
  ASSESSMENT("assessment-answers.json");

  private final String fileName;
  private final List<JsonNode> questions;

  AnswerFile(String fileName) {
    this.fileName = fileName;
    JsonNode file = JsonMapper.shared().readTree(VectorFiles.text(fileName));
    this.questions = List.copyOf(file.get("answers").values());
  }

  String fileName() {
    return fileName;
  }

  /** The questions, each with its answer. */
  List<JsonNode> questions() {
    return questions;
  }
}

package eu.dpasdk.testkit.vectors;

/**
 * A value among the reasons of the matter of a worked example.
 *
 * @param rule the rule that gave the reason
 * @param name the name of the value in the sentence of the rule
 * @param value the value; of a text, the English one
 */
public record ExpectedOperand(String rule, String name, String value) {}

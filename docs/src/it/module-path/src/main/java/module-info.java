/** A user of the library on the module path. */
module consumer {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires eu.dpasdk.rules;
  requires tools.jackson.databind;
}

/**
 * The JSON Schema (2020-12) of the model: written at build time, read by the runner.
 *
 * <p>{@link eu.dpasdk.docs.schema.GenerateSchemas} writes the files that the model ships; {@link
 * eu.dpasdk.docs.schema.SchemaGenerator} makes them from the types' annotations, seen through
 * {@link eu.dpasdk.docs.schema.Shape}, and from their Javadoc. {@link
 * eu.dpasdk.docs.schema.RunnerSchemas} adapts them to what the runner reads and writes: a case file
 * may name an agreement of the catalogue, an answer carries its sentences.
 *
 * <p>Start with {@link eu.dpasdk.docs.schema.SchemaName}.
 */
@NullMarked
package eu.dpasdk.docs.schema;

import org.jspecify.annotations.NullMarked;

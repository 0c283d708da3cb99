/**
 * Worked examples as data, for tests in any language.
 *
 * <p>The files lie beside this package: {@code deadline-vectors.json} holds requests and the
 * deadlines that follow, each with the clause, the sources and the reason in Dutch and English;
 * {@code deadline-vectors.schema.json} says what they look like, and each other file has such a
 * schema as well; {@code index.json} lists the vectors of each clause over all files. The ids are
 * those of the worked examples: {@code V1}, {@code TIME-6}.
 *
 * <p>{@link eu.dpasdk.testkit.vectors.VectorRunner} reads the files and makes a JUnit test of every
 * vector and reading, for any {@link eu.dpasdk.testkit.time.DeadlineComputation}.
 *
 * <p>{@code consent-vectors.json} holds case files and the answers about consent to sub-processors;
 * {@link eu.dpasdk.testkit.vectors.ConsentVectors} reads them.
 *
 * <p>{@code docket-vectors.json} holds running agreements: what happened, and where one breach,
 * request, record or other matter then stands; {@link eu.dpasdk.testkit.vectors.DocketVectors}
 * reads them.
 *
 * <p>{@code assessment-vectors.json} holds agreements and what Article 28 GDPR makes of them;
 * {@link eu.dpasdk.testkit.vectors.AssessmentVectors} reads them.
 *
 * <p>{@code consent-answers.json}, {@code docket-answers.json} and {@code assessment-answers.json}
 * record what the library answers, in full; {@link eu.dpasdk.testkit.vectors.AnswerVectors} reads
 * them.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;

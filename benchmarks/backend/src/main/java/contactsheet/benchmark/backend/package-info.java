/// What a function under measurement talks to: an S3 and a DynamoDB over TLS, and a Lambda Runtime
/// API. They answer what the functions ask and nothing more, write down every request, and take no
/// time to judge it before the measurement is over.
@NullMarked
package contactsheet.benchmark.backend;

import org.jspecify.annotations.NullMarked;

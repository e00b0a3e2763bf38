/// The driving adapter for HTTP: the requests and answers that `docs/openapi.yaml` describes, the
/// same from the query function and from `contactsheet serve`, with the JSON of rows and pages, the
/// problems and the page tokens. It depends on the in-ports and the domain, and on no web server.
@NullMarked
package contactsheet.adapter.http;

import org.jspecify.annotations.NullMarked;

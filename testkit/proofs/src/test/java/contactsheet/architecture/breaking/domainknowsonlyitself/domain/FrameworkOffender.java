package contactsheet.architecture.breaking.domainknowsonlyitself.domain;

import java.net.URI;

record FrameworkOffender(URI address) {}

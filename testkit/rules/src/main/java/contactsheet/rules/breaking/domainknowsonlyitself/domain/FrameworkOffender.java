package contactsheet.rules.breaking.domainknowsonlyitself.domain;

import java.net.URI;

record FrameworkOffender(URI address) {}

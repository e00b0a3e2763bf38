package contactsheet.architecture.breaking.domainknowsonlyitself.domain;

import contactsheet.architecture.breaking.domainknowsonlyitself.application.Service;

record OuterRingOffender(Service service) {}

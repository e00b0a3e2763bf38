package contactsheet.rules.breaking.domainknowsonlyitself.domain;

import contactsheet.rules.breaking.domainknowsonlyitself.application.Service;

record OuterRingOffender(Service service) {}

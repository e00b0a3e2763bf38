package contactsheet.architecture.breaking.nopackagecycles.domain;

import contactsheet.architecture.breaking.nopackagecycles.application.OtherOffender;

public record OneOffender(OtherOffender other) {}

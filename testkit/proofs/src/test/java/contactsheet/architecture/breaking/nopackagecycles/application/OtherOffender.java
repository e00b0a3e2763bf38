package contactsheet.architecture.breaking.nopackagecycles.application;

import contactsheet.architecture.breaking.nopackagecycles.domain.OneOffender;

public record OtherOffender(OneOffender one) {}

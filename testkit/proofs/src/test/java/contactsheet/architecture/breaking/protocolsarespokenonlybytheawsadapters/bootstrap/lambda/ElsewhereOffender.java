package contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.bootstrap.lambda;

import contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.protocol.dynamodb.Row;

record ElsewhereOffender(Row row) {}

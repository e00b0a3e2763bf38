package contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.aws.dynamodb;

import contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.protocol.dynamodb.Row;

record Carrier(Row row) {}

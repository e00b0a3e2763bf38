package contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.events;

import contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.protocol.dynamodb.Row;

record SpeakingOffender(Row row) {}

package contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.events;

import contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.protocol.text.Text;

record Showing(Text text) {}

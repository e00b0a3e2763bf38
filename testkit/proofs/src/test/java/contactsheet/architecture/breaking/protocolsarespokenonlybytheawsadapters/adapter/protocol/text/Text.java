package contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.protocol.text;

public record Text() {}

package contactsheet.architecture.breaking.protocolsarespokenonlybytheawsadapters.adapter.protocol.dynamodb;

public record Row() {}

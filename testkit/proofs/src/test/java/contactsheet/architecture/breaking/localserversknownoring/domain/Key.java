package contactsheet.architecture.breaking.localserversknownoring.domain;

public record Key() {}

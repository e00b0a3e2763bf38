package contactsheet.architecture.breaking.inportsdonotknowoutports.application.port.out;

public record Stored() {}

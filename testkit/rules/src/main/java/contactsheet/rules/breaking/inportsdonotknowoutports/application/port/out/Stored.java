package contactsheet.rules.breaking.inportsdonotknowoutports.application.port.out;

public record Stored() {}

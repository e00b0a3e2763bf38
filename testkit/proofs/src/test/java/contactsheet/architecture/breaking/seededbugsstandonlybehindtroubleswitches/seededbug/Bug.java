package contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.seededbug;

public record Bug() {}

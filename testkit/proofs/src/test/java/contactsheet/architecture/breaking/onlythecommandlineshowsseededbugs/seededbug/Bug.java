package contactsheet.architecture.breaking.onlythecommandlineshowsseededbugs.seededbug;

public class Bug {}

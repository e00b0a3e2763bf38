package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli;

public record CompositionRoot() {}

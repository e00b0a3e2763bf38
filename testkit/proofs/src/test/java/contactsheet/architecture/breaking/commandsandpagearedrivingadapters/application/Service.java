package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.application;

public record Service() {}

package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.adapter.inmemory;

public record Table() {}

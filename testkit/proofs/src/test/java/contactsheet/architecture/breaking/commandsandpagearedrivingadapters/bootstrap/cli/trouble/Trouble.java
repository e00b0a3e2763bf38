package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.trouble;

public record Trouble() {}

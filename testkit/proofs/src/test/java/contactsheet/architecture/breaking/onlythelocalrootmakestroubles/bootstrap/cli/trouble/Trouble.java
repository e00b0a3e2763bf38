package contactsheet.architecture.breaking.onlythelocalrootmakestroubles.bootstrap.cli.trouble;

public record Trouble() {}

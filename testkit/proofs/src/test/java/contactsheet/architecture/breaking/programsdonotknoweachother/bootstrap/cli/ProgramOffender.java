package contactsheet.architecture.breaking.programsdonotknoweachother.bootstrap.cli;

import contactsheet.architecture.breaking.programsdonotknoweachother.bootstrap.lambda.Settings;

record ProgramOffender(Settings settings) {}

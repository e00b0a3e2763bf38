package contactsheet.architecture.breaking.onlythecommandlineshowsseededbugs.bootstrap.cli;

import contactsheet.architecture.breaking.onlythecommandlineshowsseededbugs.seededbug.Bug;

record Page(Bug bug) {}

package contactsheet.architecture.breaking.onlythecommandlineshowsseededbugs.application;

import contactsheet.architecture.breaking.onlythecommandlineshowsseededbugs.seededbug.Bug;

record UseCaseOffender(Bug bug) {}

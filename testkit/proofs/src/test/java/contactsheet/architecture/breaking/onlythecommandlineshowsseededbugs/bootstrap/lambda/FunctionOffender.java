package contactsheet.architecture.breaking.onlythecommandlineshowsseededbugs.bootstrap.lambda;

import contactsheet.architecture.breaking.onlythecommandlineshowsseededbugs.seededbug.Bug;

record FunctionOffender(Bug bug) {}

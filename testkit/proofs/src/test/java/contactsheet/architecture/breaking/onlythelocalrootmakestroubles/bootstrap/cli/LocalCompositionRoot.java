package contactsheet.architecture.breaking.onlythelocalrootmakestroubles.bootstrap.cli;

import contactsheet.architecture.breaking.onlythelocalrootmakestroubles.bootstrap.cli.trouble.Trouble;

record LocalCompositionRoot(Trouble trouble) {}

package contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.bootstrap.cli;

import contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.local.s3.Server;

record LocalCompositionRoot(Server server) {}

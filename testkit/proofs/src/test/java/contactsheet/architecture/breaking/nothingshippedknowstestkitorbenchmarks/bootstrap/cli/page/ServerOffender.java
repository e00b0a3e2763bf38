package contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.bootstrap.cli.page;

import contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.local.s3.Server;

record ServerOffender(Server server) {}

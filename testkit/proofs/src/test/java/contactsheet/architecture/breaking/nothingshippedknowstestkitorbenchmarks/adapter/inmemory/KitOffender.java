package contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.adapter.inmemory;

import contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.contract.Kit;

record KitOffender(Kit kit) {}

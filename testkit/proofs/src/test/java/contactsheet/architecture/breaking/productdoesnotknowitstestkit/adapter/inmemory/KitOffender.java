package contactsheet.architecture.breaking.productdoesnotknowitstestkit.adapter.inmemory;

import contactsheet.architecture.breaking.productdoesnotknowitstestkit.contract.Kit;

record KitOffender(Kit kit) {}

package contactsheet.rules.breaking.adaptersdonotknoweachother.adapter.events;

import contactsheet.rules.breaking.adaptersdonotknoweachother.adapter.inmemory.Table;

record NeighbourOffender(Table table) {}

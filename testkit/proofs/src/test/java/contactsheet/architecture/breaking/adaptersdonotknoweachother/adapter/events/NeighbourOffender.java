package contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.events;

import contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.inmemory.Table;

record NeighbourOffender(Table table) {}

package contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.events;

import contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.protocol.picture.Inspector;

record PictureOffender(Inspector inspector) {}

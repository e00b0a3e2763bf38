package contactsheet.architecture.breaking.picturesarereadforthes3adapteralone.adapter.events;

import contactsheet.architecture.breaking.picturesarereadforthes3adapteralone.adapter.protocol.picture.Inspector;

record PictureOffender(Inspector inspector) {}

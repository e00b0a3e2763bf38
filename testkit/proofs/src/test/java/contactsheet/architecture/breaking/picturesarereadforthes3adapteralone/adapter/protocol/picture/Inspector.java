package contactsheet.architecture.breaking.picturesarereadforthes3adapteralone.adapter.protocol.picture;

public interface Inspector {}

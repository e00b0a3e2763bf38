package contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.protocol.picture;

public interface Inspector {}

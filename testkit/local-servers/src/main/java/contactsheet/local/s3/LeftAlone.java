package contactsheet.local.s3;

/// Something in the folder of a server that is no bucket and no object. The server neither lists
/// nor changes it.
///
/// @param name its path in the folder, as somebody wrote it: it may hold any characters
/// @param reason why it is left alone, in words that can stand behind "it is"
public record LeftAlone(String name, String reason) {}

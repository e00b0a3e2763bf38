package contactsheet.local.s3;

/// A file or folder in the server's folder that is neither a bucket nor an object. The server
/// neither lists nor changes it.
///
/// @param name the path in the folder, with any characters
/// @param reason the reason why it is left alone, in words that follow "it is"
public record LeftAlone(String name, String reason) {}

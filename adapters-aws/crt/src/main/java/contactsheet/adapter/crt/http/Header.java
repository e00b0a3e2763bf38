package contactsheet.adapter.crt.http;

/// A header of a request.
public record Header(String name, String value) {}

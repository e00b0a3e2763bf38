"""A colour profile of our own: icc.py OUTPUT NAME srgb|p3|adobe [--unicode] [--pad BYTES].

Three colorants and one gamma, as ICC.1 lays a matrix profile out. --unicode names it the way of version 4 (mluc);
--pad adds a private tag of that size, as large as the lookup tables of printers' profiles.
"""
import struct
import sys

# Adapted to D50, as the profile connection space demands.
COLORANTS = {
    "srgb": ((0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7139)),
    "p3": ((0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841)),
    "adobe": ((0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446)),
}
D50 = (0.9642, 1.0, 0.8249)


def xyz(triple):
    return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(v * 65536)) for v in triple)


def named(name, is_unicode):
    if is_unicode:
        text = name.encode("utf-16-be")
        return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(text), 28) + text
    text = name.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)


def profile(name, primaries, is_unicode, padding):
    tags = [(b"desc", named(name, is_unicode)), (b"cprt", b"text\0\0\0\0Contactsheet, Apache-2.0\0"), (b"wtpt", xyz(D50))]
    tags += zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(xyz, COLORANTS[primaries]))
    tags += [(channel, b"curv\0\0\0\0" + struct.pack(">IH", 1, 0x0233)) for channel in (b"rTRC", b"gTRC", b"bTRC")]
    if padding:
        tags.append((b"pad ", b"data\0\0\0\0\0\0\0\1" + bytes(padding)))
    table, body = b"", b""
    start = 128 + 4 + 12 * len(tags)
    for signature, content in tags:
        table += signature + struct.pack(">II", start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    version = 0x04200000 if is_unicode else 0x02100000
    header = struct.pack(">I4sI4s4s4s6H4s", start + len(body), b"none", version, b"mntr", b"RGB ", b"XYZ ",
                         2026, 1, 1, 0, 0, 0, b"acsp")
    header += bytes(68 - len(header)) + xyz(D50)[8:]
    return header + bytes(128 - len(header)) + struct.pack(">I", len(tags)) + table + body


if __name__ == "__main__":
    output, name, primaries, *options = sys.argv[1:]
    padding = int(options[options.index("--pad") + 1]) if "--pad" in options else 0
    with open(output, "wb") as file:
        file.write(profile(name, primaries, "--unicode" in options, padding))

"""Moves and rewrites PNG's chunks: png.py move-before-pixels|raw-profile TYPE INPUT OUTPUT.

raw-profile keeps Exif the way of old programs: as hexadecimal digits in a compressed text chunk.
"""
import struct
import sys
import zlib

from place import read

SIGNATURE = 8


def chunks(content):
    at = SIGNATURE
    while at < len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        yield kind.decode(), content[at:at + 12 + length]
        at += 12 + length


def move_before_pixels(content, kind):
    moved = [chunk for name, chunk in chunks(content) if name == kind]
    others = [chunk for name, chunk in chunks(content) if name != kind]
    header, rest = others[:1], others[1:]
    return content[:SIGNATURE] + b"".join(header + moved + rest)


def raw_profile(content, kind):
    found = [raw_profile_chunk(chunk[8:-4]) if name == kind else chunk for name, chunk in chunks(content)]
    return content[:SIGNATURE] + b"".join(found)


def raw_profile_chunk(exif):
    marked = b"Exif\0\0" + exif
    digits = marked.hex()
    lines = "\n".join(digits[at:at + 72] for at in range(0, len(digits), 72))
    text = zlib.compress(f"\nexif\n{len(marked):8d}\n{lines}\n".encode())
    content = b"zTXt" + b"Raw profile type exif\0\0" + text
    return struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))


CHANGES = {"move-before-pixels": move_before_pixels, "raw-profile": raw_profile}

if __name__ == "__main__":
    _, change, kind, source, target = sys.argv
    content = read(source)
    with open(target, "wb") as file:
        file.write(CHANGES[change](content, kind))

"""Moves what stands between PNG's chunks: png.py move-before-pixels TYPE INPUT OUTPUT."""
import struct
import sys

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


if __name__ == "__main__":
    _, _, kind, source, target = sys.argv
    with open(source, "rb") as file:
        content = file.read()
    with open(target, "wb") as file:
        file.write(move_before_pixels(content, kind))

"""Moves all that a TIFF holds away from its header: tiff.py INPUT OUTPUT BYTES (put in between)."""
import struct
import sys

from place import read

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
POINTERS = {273, 324, 330, 513, 0x8769, 0x8825, 0xA005}
DIRECTORIES = {330, 0x8769, 0x8825, 0xA005}


def shifted(content, distance):
    order = "<" if content[:2] == b"II" else ">"
    out = bytearray(content)

    def read(kind, at):
        return struct.unpack_from(order + kind, content, at)[0]

    def add(at):
        struct.pack_into(order + "I", out, at, read("I", at) + distance)

    def directory(at):
        end = at + 2 + 12 * read("H", at)
        for entry in range(at + 2, end, 12):
            tag, kind, count = read("H", entry), read("H", entry + 2), read("I", entry + 4)
            place = entry + 8
            if SIZES[kind] * count > 4:
                place = read("I", entry + 8)
                add(entry + 8)
            for pointer in range(place, place + 4 * count, 4) if tag in POINTERS else ():
                assert kind in (4, 13)
                add(pointer)
                if tag in DIRECTORIES:
                    directory(read("I", pointer))
        if read("I", end):
            add(end)
            directory(read("I", end))

    add(4)
    directory(read("I", 4))
    return bytes(out[:8]) + bytes(distance) + bytes(out[8:])


if __name__ == "__main__":
    source, target, distance = sys.argv[1:]
    content = read(source)
    with open(target, "wb") as file:
        file.write(shifted(content, int(distance)))

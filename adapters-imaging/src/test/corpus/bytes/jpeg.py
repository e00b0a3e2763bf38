"""Moves and adds segments in front of a JPEG's scan: jpeg.py CHANGE ARGUMENT INPUT OUTPUT.

last NAME puts the segment whose content begins with NAME behind all other application segments, comments BYTES adds
comment segments of that many bytes, fill BYTES writes fill bytes (0xFF, which any marker may have in front) before each
marker, stray BYTES writes that many bytes that belong to no segment behind the first one, beginnings COUNT writes further
SOI markers, jumbf BYTES adds a box of that size in as many APP11 segments as it takes.
"""
import struct
import sys

from place import read


def segments(content):
    """The segments between SOI and the scan, and the rest of the file."""
    at, found = 2, []
    while content[at + 1] != 0xDA:
        length = struct.unpack_from(">H", content, at + 2)[0]
        found.append(content[at:at + 2 + length])
        at += 2 + length
    return found, content[at:]


def is_application(segment):
    return 0xE0 <= segment[1] <= 0xEF


def last(found, name):
    moved = [segment for segment in found if segment[4:].startswith(name.encode())]
    others = [segment for segment in found if segment not in moved]
    count = sum(map(is_application, others))
    return others[:count] + moved + others[count:]


def comments(found, size):
    added = []
    while size > 0:
        part = min(size, 60000)
        added.append(b"\xff\xfe" + struct.pack(">H", part + 2) + b"c" * part)
        size -= part
    return found[:1] + added + found[1:]


def jumbf(found, size):
    """ISO 19566-5: each segment repeats the box's header, behind an instance and a sequence number."""
    header, added, at = struct.pack(">I4s", 8 + size, b"jumb"), [], 0
    while at < size:
        part = min(size - at, 60000)
        payload = b"JP" + struct.pack(">HI", 1, len(added) + 1) + header + b"j" * part
        added.append(b"\xff\xeb" + struct.pack(">H", len(payload) + 2) + payload)
        at += part
    return found[:1] + added + found[1:]


def rearranged(content, change, argument):
    found, scan = segments(content)
    if change == "last":
        found = last(found, argument)
    elif change == "comments":
        found = comments(found, int(argument))
    elif change == "jumbf":
        found = jumbf(found, int(argument))
    elif change == "stray":
        found = found[:1] + [b"s" * int(argument)] + found[1:]
    elif change == "beginnings":
        found = [b"\xff\xd8"] * int(argument) + found
    else:
        found, scan = [b"\xff" * int(argument) + segment for segment in found], b"\xff" * int(argument) + scan
    return content[:2] + b"".join(found) + scan


if __name__ == "__main__":
    _, change, argument, source, target = sys.argv
    content = read(source)
    with open(target, "wb") as file:
        file.write(rearranged(content, change, argument))

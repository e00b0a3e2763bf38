"""Files that are small and cost their reader much: hostile.py bomb|chain|loop OUTPUT.

bomb is a PNG with a text of 100 MB that compresses well; chain is a TIFF of 3,000 directories, each naming the next, and
loop is one whose only directory names itself as the next.
"""
import struct
import sys
import zlib


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def bomb():
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 48, 32, 8, 0, 0, 0, 0))
    text = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(100_000_000), 9))
    pixels = chunk(b"IDAT", zlib.compress(bytes(49 * 32)))
    return b"\x89PNG\r\n\x1a\n" + header + text + pixels + chunk(b"IEND", b"")


def directories(following):
    """A TIFF of directories of one entry, ImageWidth, each of 18 bytes; following holds the number of the next of each."""
    links = [struct.pack("<HHHIII", 1, 256, 4, 1, 48, 0 if after is None else 8 + 18 * after) for after in following]
    return b"II*\0" + struct.pack("<I", 8) + b"".join(links)


FILES = {"bomb": bomb, "chain": lambda: directories([*range(1, 3000), None]), "loop": lambda: directories([0])}

with open(sys.argv[2], "wb") as file:
    file.write(FILES[sys.argv[1]]())

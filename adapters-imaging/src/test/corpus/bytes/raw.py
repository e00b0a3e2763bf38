"""Cameras' raw pictures, which no program writes: raw.py KIND OUTPUT. Each has the directories of its kind, as makers nest them.

The full picture has 48 x 32 pixels, and what lies beside it is smaller: a thumbnail of 12 x 8 and a preview of 24 x 16.
nef, dng and arw have the thumbnail in the first directory and the full picture below it; unmarked is a nef whose thumbnail
is not marked as one. pef and orf have the full picture in the first directory and the thumbnail in the next; iirs and mmor
are orf with the other two beginnings. cr2 has the preview first, and the full size in EXIF alone; rw2 says where the picture
lies on the sensor.
"""
import struct
import sys

BYTE, ASCII, SHORT, LONG = 1, 2, 3, 4
FORMATS = {BYTE: "B", SHORT: "H", LONG: "I"}
THUMBNAIL, PREVIEW, FULL = (12, 8), (24, 16), (48, 32)
JPEG, SENSORS_COLOURS = 6, 32803
CAMERA = {271: (ASCII, b"Lumen\0"), 272: (ASCII, b"Lumen 7\0")}
TAKEN = {0x9003: (ASCII, b"2026:05:04 13:37:11\0")}


def picture(size, subfile, compression=1, colours=2):
    """The tags of one picture; its pixels are put behind its directory."""
    samples = 1 if colours == SENSORS_COLOURS else 3
    tags = {256: (LONG, [size[0]]), 257: (LONG, [size[1]]), 258: (SHORT, [8] * samples), 259: (SHORT, [compression]),
            262: (SHORT, [colours]), 277: (SHORT, [samples]), 278: (LONG, [size[1]]), "pixels": size[0] * size[1] * samples}
    return tags | ({} if subfile is None else {254: (LONG, [subfile])})


def preview(size=PREVIEW):
    return picture(size, 1, JPEG, 6)


def sensor(compression):
    return picture(FULL, 0, compression, SENSORS_COLOURS)


class File:
    """Directories one behind the other, in one order of bytes."""

    def __init__(self, beginning):
        self.order = "<" if beginning[:1] == b"I" else ">"
        self.out = bytearray(beginning[:4] + bytes(4) + beginning[4:])

    def place(self, content):
        """Puts something at the end, at an even place."""
        self.out += bytes(len(self.out) % 2)
        self.out += content
        return len(self.out) - len(content)

    def directory(self, tags, following=0):
        """Writes what the tags name, then the directory itself; gives its place."""
        tags = dict(tags)
        if "pixels" in tags:
            count = tags.pop("pixels")
            tags |= {273: (LONG, [self.place(bytes(count))]), 279: (LONG, [count])}
        if "below" in tags:
            tags[330] = (LONG, [self.directory(each) for each in tags.pop("below")])
        if "exif" in tags:
            tags[0x8769] = (LONG, [self.directory(tags.pop("exif"))])
        entries = b"".join(self.entry(tag, *tags[tag]) for tag in sorted(tags))
        return self.place(struct.pack(self.order + "H", len(tags)) + entries + struct.pack(self.order + "I", following))

    def entry(self, tag, kind, values):
        content = values if kind == ASCII else struct.pack(f"{self.order}{len(values)}{FORMATS[kind]}", *values)
        if len(content) > 4:
            content = struct.pack(self.order + "I", self.place(content))
        return struct.pack(self.order + "HHI", tag, kind, len(values)) + content.ljust(4, b"\0")

    def chain(self, directories):
        """The directories in this order; the last is written first, so that each can name the next."""
        following = 0
        for tags in reversed(directories):
            following = self.directory(tags, following)
        struct.pack_into(self.order + "I", self.out, 4, following)
        return bytes(self.out)


def nef(marked):
    below = [preview(), sensor(34713)]
    return File(b"MM\0*").chain([picture(THUMBNAIL, 1 if marked else None) | CAMERA | {"below": below, "exif": TAKEN}])


def dng():
    below = [sensor(1), preview()]
    version = {50706: (BYTE, [1, 4, 0, 0]), 50708: (ASCII, b"Lumen 7\0")}
    return File(b"II*\0").chain([picture(THUMBNAIL, 1) | CAMERA | version | {"below": below, "exif": TAKEN}])


def arw():
    first = preview() | CAMERA | {"below": [sensor(32767)], "exif": TAKEN}
    return File(b"II*\0").chain([first, preview(THUMBNAIL)])


def pef():
    return File(b"MM\0*").chain([sensor(65535) | CAMERA | {"exif": TAKEN}, preview(THUMBNAIL), preview()])


def cr2():
    """The place of the sensor's directory stands behind the version; that directory has no size."""
    first = picture(PREVIEW, None, JPEG, 6) | CAMERA | {"exif": TAKEN | {0xA002: (SHORT, [48]), 0xA003: (SHORT, [32])}}
    return File(b"II*\0CR\x02\0\0\0\0\0").chain([first, preview(THUMBNAIL), picture(THUMBNAIL, None)])


def orf(beginning):
    first = picture(FULL, None, 1, SENSORS_COLOURS) | CAMERA | {"exif": TAKEN}
    return File(beginning).chain([first, preview(THUMBNAIL)])


def rw2():
    sensors = {2: (SHORT, [56]), 3: (SHORT, [40]), 4: (SHORT, [4]), 5: (SHORT, [2]), 6: (SHORT, [36]), 7: (SHORT, [50])}
    return File(b"IIU\0").chain([sensors | CAMERA | {"exif": TAKEN}])


KINDS = {"nef": lambda: nef(True), "unmarked": lambda: nef(False), "dng": dng, "arw": arw, "pef": pef, "cr2": cr2, "rw2": rw2,
         "orf": lambda: orf(b"IIRO"), "iirs": lambda: orf(b"IIRS"), "mmor": lambda: orf(b"MMOR")}

with open(sys.argv[2], "wb") as file:
    file.write(KINDS[sys.argv[1]]())

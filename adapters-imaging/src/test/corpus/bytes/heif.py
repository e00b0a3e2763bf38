"""Rearranges the boxes of a HEIC or AVIF file: heif.py INPUT OUTPUT CHANGE….

Changes: irot=N and imir=N give the primary picture a property (or item ID:irot=N that item), brand=NAME is the new major
brand, pad=N appends N bytes to mdat that nothing refers to, meta-last puts the box meta behind mdat, large-mdat writes
mdat's size with 64 bits, open-mdat writes it as 0 (up to the end of the file), undated zeroes the times of a sequence,
no-primary-profile takes the property colr from the primary item's list and leaves it to the others.
"""
import struct
import sys

from place import read


def boxes(content):
    at, found = 0, []
    while at < len(content):
        size, kind = struct.unpack_from(">I4s", content, at)
        assert size >= 8, "only plain boxes are read"
        found.append((kind.decode(), content[at + 8:at + size]))
        at += size
    return found


def box(kind, payload):
    return struct.pack(">I4s", 8 + len(payload), kind.encode()) + payload


def joined(children):
    return b"".join(box(*child) for child in children)


def replaced(children, kind, change):
    return [(name, change(payload) if name == kind else payload) for name, payload in children]


def shifted(iloc, delta):
    """Every place in the file that the item locations name, moved by delta."""
    version, sizes = iloc[0], struct.unpack_from(">H", iloc, 4)[0]
    offset_size, length_size, base_size, index_size = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    assert version < 2 and base_size in (0, 4) and offset_size in (0, 4) and (index_size == 0 or version == 1)
    out, at = bytearray(iloc), 8
    for _ in range(struct.unpack_from(">H", iloc, 6)[0]):
        in_file = version == 0 or struct.unpack_from(">H", iloc, at + 2)[0] & 15 == 0
        at += 4 + (2 if version else 0)
        base = struct.unpack_from(">I", iloc, at)[0] if base_size else 0
        if base and in_file:
            struct.pack_into(">I", out, at, base + delta)
        at += base_size + 2
        for _ in range(struct.unpack_from(">H", iloc, at - 2)[0]):
            at += index_size
            if offset_size and not base and in_file:
                struct.pack_into(">I", out, at, struct.unpack_from(">I", iloc, at)[0] + delta)
            at += offset_size + length_size
    return bytes(out)


def associated(ipma, item, index):
    """One more property, essential, in the list of an item."""
    assert ipma[:4] == bytes(4), "only the short form is written"
    at = 8
    for _ in range(struct.unpack_from(">I", ipma, 4)[0]):
        item_id, count = struct.unpack_from(">HB", ipma, at)
        end = at + 3 + count
        if item_id == item:
            return ipma[:at + 2] + bytes([count + 1]) + ipma[at + 3:end] + bytes([0x80 | index]) + ipma[end:]
        at = end
    raise AssertionError(f"no item {item}")


def with_property(meta, item, kind, value):
    children = boxes(meta[4:])
    item = item or struct.unpack_from(">H", dict(children)["pitm"], 4)[0]
    properties = boxes(dict(children)["iprp"])
    container = boxes(dict(properties)["ipco"]) + [(kind, bytes([value]))]
    properties = replaced(properties, "ipco", lambda _: joined(container))
    properties = replaced(properties, "ipma", lambda ipma: associated(ipma, item, len(container)))
    return meta[:4] + joined(replaced(children, "iprp", lambda _: joined(properties)))


def without_primary_profile(meta):
    children = boxes(meta[4:])
    item = struct.unpack_from(">H", dict(children)["pitm"], 4)[0]
    properties = boxes(dict(children)["iprp"])
    kinds = [kind for kind, _ in boxes(dict(properties)["ipco"])]

    def parted(ipma):
        assert ipma[:4] == bytes(4), "only the short form is read"
        out, at = ipma[:8], 8
        for _ in range(struct.unpack_from(">I", ipma, 4)[0]):
            item_id, count = struct.unpack_from(">HB", ipma, at)
            kept = [index for index in ipma[at + 3:at + 3 + count] if item_id != item or kinds[(index & 127) - 1] != "colr"]
            out += struct.pack(">HB", item_id, len(kept)) + bytes(kept)
            at += 3 + count
        return out

    properties = replaced(properties, "ipma", parted)
    return meta[:4] + joined(replaced(children, "iprp", lambda _: joined(properties)))


def undated(moov):
    """Version 1 headers hold two times of 64 bits behind version and flags."""
    out = bytearray(moov)
    for kind in (b"mvhd", b"tkhd", b"mdhd"):
        at = out.find(kind)
        while at >= 0:
            assert out[at + 4] == 1
            out[at + 8:at + 24] = bytes(16)
            at = out.find(kind, at + 4)
    return bytes(out)


def media(payload, options):
    if "large-mdat" in options:
        return struct.pack(">I4sQ", 1, b"mdat", 16 + len(payload)) + payload
    return struct.pack(">I4s", 0 if "open-mdat" in options else 8 + len(payload), b"mdat") + payload


def changed(content, changes):
    top = boxes(content)
    options = dict(change.partition("=")[::2] for change in changes)
    before = content.index(dict(top)["mdat"])
    for name, value in options.items():
        item, _, kind = name.rpartition(":")
        if kind in ("irot", "imir"):
            top = replaced(top, "meta", lambda meta: with_property(meta, int(item or 0), kind, int(value)))
    top = replaced(top, "mdat", lambda payload: payload + bytes(int(options.get("pad", 0))))
    top = replaced(top, "ftyp", lambda ftyp: options.get("brand", ftyp[:4].decode()).encode() + ftyp[4:])
    if "no-primary-profile" in options:
        top = replaced(top, "meta", without_primary_profile)
    if "undated" in options:
        top = replaced(top, "moov", undated)
    if "meta-last" in options:
        top.sort(key=lambda entry: ("ftyp", "mdat", "meta").index(entry[0]))
    headers = {"mdat": 16 if "large-mdat" in options else 8}
    starts, at = {}, 0
    for kind, payload in top:
        starts[kind] = at + headers.get(kind, 8)
        at = starts[kind] + len(payload)
    delta = starts["mdat"] - before
    moved = lambda meta: meta[:4] + joined(replaced(boxes(meta[4:]), "iloc", lambda iloc: shifted(iloc, delta)))
    return b"".join(media(payload, options) if kind == "mdat" else box(kind, payload)
                    for kind, payload in replaced(top, "meta", moved))


if __name__ == "__main__":
    source, target, *changes = sys.argv[1:]
    content = read(source)
    with open(target, "wb") as file:
        file.write(changed(content, changes))

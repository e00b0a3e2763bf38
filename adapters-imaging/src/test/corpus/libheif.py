"""What libheif's and libavif's own programs see in a HEIC or AVIF file."""
import re

import tools

# Turned anticlockwise by irot, then mirrored by imir ("vertical" exchanges top and bottom): the orientation of Exif that
# looks the same. Both libraries decode the corpus this way.
ORIENTATIONS = {(0, None): 1, (90, None): 8, (180, None): 3, (270, None): 6,
                (0, "vertical"): 4, (90, "vertical"): 5, (180, "vertical"): 2, (270, "vertical"): 7,
                (0, "horizontal"): 2, (90, "horizontal"): 7, (180, "horizontal"): 4, (270, "horizontal"): 5}


def primary_properties(dump):
    """The blocks of text about the properties that are associated with the primary item."""
    primary = re.search(r"Box: pitm.*?item_ID: (\d+)", dump, re.S)
    container = re.search(r"Box: ipco -----\n(.*?)\n\| \| Box: ipma", dump, re.S)
    if not primary or not container:
        return []
    properties = re.split(r"^\| \| \| Box: ", container[1], flags=re.M)[1:]
    lists = dict(re.findall(r"associations for item ID: (\d+)\n((?:\| \| \| property index.*\n?)*)", dump))
    return [properties[int(index) - 1] for index in re.findall(r"property index: (\d+)", lists.get(primary[1], ""))]


def turn(dump):
    """The angle of irot and the direction of imir, as heif-info words them."""
    angle, mirror = 0, None
    for text in primary_properties(dump):
        if text.startswith("irot"):
            angle = int(re.search(r"rotation: (\d+)", text)[1])
        if text.startswith("imir"):
            mirror = re.search(r"mirror direction: (\w+)", text)[1]
    return angle, mirror


def kind(tags, path):
    """HEIC or AVIF, also where the major brand is another; None for other files of boxes."""
    brands = [tags.get("QuickTime:MajorBrand"), *tags.get("QuickTime:CompatibleBrands", [])]
    mime = re.search(r"MIME type: image/(heic|avif)", tools.run("heif-info", str(path)))
    if mime:
        return mime[1].upper()
    return next((name.upper() for name in ("avif", "heic") if name in brands), None)


def is_sequence(tags):
    brands = {tags.get("QuickTime:MajorBrand", "").strip(), *map(str.strip, tags.get("QuickTime:CompatibleBrands", []))}
    return bool(brands & {"avis", "msf1", "hevc", "hevx", "hevm", "hevs"})


def size(path, tags):
    """Libheif decides what is shown; it opens no broken file, for which exiftool is believed."""
    shown = re.search(r"image: (\d+)x(\d+) \(id=\d+\), primary", tools.run("heif-info", str(path)))
    raw, remarks = tuple(tags.get("File:Image" + side, tags.get("Track1:Image" + side)) for side in ("Width", "Height")), []
    angle, mirror = turn(tools.run("heif-info", "--dump-boxes", str(path)))
    if not shown:
        remarks.append(f"libheif does not open it, exiftool: {raw[0]} {raw[1]}")
        angle = int(tags.get("QuickTime:Rotation", 0))
    if not raw[0] or not raw[1] or max(raw) > tools.LARGEST:
        return {}, remarks
    width, height = map(int, shown.groups()) if shown else (raw if angle % 180 == 0 else raw[::-1])
    orientation = ORIENTATIONS[angle, mirror]
    if tags.get("IFD0:Orientation", orientation) != orientation:
        remarks.append(f"Exif says orientation {tags['IFD0:Orientation']}: irot and imir decide")
    return {"width": width, "height": height, "rawWidth": raw[0], "rawHeight": raw[1],
            "orientation": orientation if orientation > 1 else None}, remarks


def frames(path):
    expected = re.search(r"\((\d+) expected frames\)", tools.run("avifdec", "--info", str(path)))
    if expected:
        return int(expected[1])
    return len(re.findall(r"^image: ", tools.run("heif-info", str(path)), re.M))

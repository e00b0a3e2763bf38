"""The programs that are asked, and how their answers are read."""
import datetime
import fractions
import json
import re
import subprocess

SIZE_GROUPS = ("File", "PNG", "GIF", "RIFF", "IFD0")
LARGEST = 2**31 - 1
SECOND_OPINION = {"Exif.Image.Make": "IFD0:Make", "Exif.Image.Model": "IFD0:Model", "Exif.Image.Orientation": "IFD0:Orientation",
                  "Exif.Photo.DateTimeOriginal": "ExifIFD:DateTimeOriginal", "Exif.Photo.ISOSpeedRatings": "ExifIFD:ISO"}
RATIONAL = """
my $e = Image::ExifTool->new; $e->ImageInfo($ARGV[0], 'ExposureTime'); print $e->GetValue('ExposureTime', 'Rational') // '';
"""


def run(*command):
    """What a program prints; one that fails because the file is broken prints what it got to."""
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    return done.stdout.decode("utf-8", "replace")


def exiftool(path):
    answer = run("exiftool", "-json", "-G1", "-n", str(path))
    tags = json.loads(answer)[0] if answer.strip() else {}
    rational = run("perl", "-MImage::ExifTool", "-e", RATIONAL, str(path))
    if re.fullmatch(r"\d+/[1-9]\d*", rational):
        exposure = fractions.Fraction(rational)
        tags["exposureSeconds"] = f"{exposure.numerator}/{exposure.denominator}"
    return tags


def second_opinion(path, tags):
    """Where exiv2 reads another value than exiftool, or reads one where exiftool reads none. Both print text."""
    remarks = []
    for key, tag in SECOND_OPINION.items():
        other = run("exiv2", "-q", "-K", key, "-Pv", str(path)).split("\n")[0].strip()
        ours = str(tags.get(tag, "")).split("\n")[0].strip()
        if other and other != ours:
            remarks.append(f"exiv2: {key} is {other[:40]!r}")
    return remarks


def moment(text):
    """A date and time as exiftool prints it, and what stands behind it."""
    found = re.match(r"(\d{4})[:/.-](\d\d?)[:/.-](\d\d?)[ T](\d\d):(\d\d):(\d\d)(.*)", str(text))
    try:
        return (datetime.datetime(*map(int, found.groups()[:6])).isoformat(), found[7]) if found else (None, "")
    except ValueError:
        return None, ""


def offset(text):
    found = re.fullmatch(r"(Z)|([+-])(\d\d):?(\d\d)", str(text).strip())
    if not found or not found[1] and int(found[3]) * 60 + int(found[4]) > 18 * 60:
        return None
    return "Z" if found[1] else f"{found[2]}{found[3]}:{found[4]}"


def exposure(seconds):
    """The fraction that is nearest to a number of seconds, as exiftool prints it for people."""
    if seconds < 0.25:
        return f"1/{round(1 / seconds)}"
    rounded = fractions.Fraction(round(seconds * 10), 10)
    return f"{rounded.numerator}/{rounded.denominator}"


def sensitivity(tags):
    """The first of several numbers; 65535 means that it stands elsewhere."""
    iso = str(tags.get("ExifIFD:ISO", "")).split(" ")[0]
    if iso not in ("", "0", "65535"):
        return {"iso": int(iso)}
    kind = {1: "StandardOutputSensitivity", 3: "ISOSpeed"}.get(tags.get("ExifIFD:SensitivityType"), "RecommendedExposureIndex")
    return {"iso": tags.get("ExifIFD:" + kind)}


def is_animated(kind, tags):
    if kind == "GIF":
        return tags.get("GIF:FrameCount", 1) > 1 or "GIF:AnimationIterations" in tags
    if kind == "PNG":
        return "PNG:AnimationFrames" in tags
    if kind == "WEBP":
        return bool(int(tags.get("RIFF:WebP_Flags", 0)) & 2)
    return None


def pair(tags, suffix):
    for group in SIZE_GROUPS:
        if group + ":Image" + suffix in tags:
            return tags[group + ":Image" + suffix]
    return None


def size(path, kind, tags):
    width, height = pair(tags, "Width"), pair(tags, "Height")
    if kind == "RAW":
        width, height = map(int, tags["Composite:ImageSize"].split(" "))
    orientation, remarks = tags.get("IFD0:Orientation"), []
    if orientation is not None and orientation not in range(1, 9):
        remarks.append(f"the orientation {orientation} does not exist")
        orientation = None
    # A GIF's size is that of its screen, not of its first picture.
    identified = run("identify", "-quiet", "-format", "%W %H\n" if kind == "GIF" else "%w %h\n", str(path)).split("\n")[0]
    if identified != f"{width} {height}":
        remarks.append(f"ImageMagick: {identified or 'no picture'}, exiftool: {width} {height}")
    if not width or not height or max(width, height) > LARGEST:
        return {"orientation": orientation}, remarks
    turned = orientation in (5, 6, 7, 8)
    shown = {"width": height if turned else width, "height": width if turned else height}
    return {**shown, "rawWidth": width, "rawHeight": height, "orientation": orientation}, remarks


def frames(path, kind, tags):
    if kind == "GIF":
        return tags.get("GIF:FrameCount")
    if kind == "PNG":
        return tags.get("PNG:AnimationFrames")
    if kind == "WEBP":
        return run("webpinfo", str(path)).count("Chunk ANMF")
    if kind == "TIFF":
        chain = {tag.split(":")[0] for tag in tags if re.match(r"IFD\d+:", tag)}
        return len([name for name in chain if int(tags.get(name + ":SubfileType", 0)) & 1 == 0])
    return None

"""The programs that are asked, and how their answers are read."""
import datetime
import fractions
import json
import re
import subprocess

WIDTHS = ("File", "PNG", "GIF", "RIFF", "IFD0", "Meta")
RATIONAL = """
my $e = Image::ExifTool->new; $e->ImageInfo($ARGV[0], 'ExposureTime'); print $e->GetValue('ExposureTime', 'Rational') // '';
"""


def run(*command):
    """What a program prints; one that fails because the file is broken prints what it got to."""
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    return done.stdout.decode("utf-8", "replace")


def exiftool(path):
    answer = run("exiftool", "-json", "-G1", "-n", "-struct", "-ee0", str(path))
    tags = json.loads(answer)[0] if answer.strip() else {}
    rational = run("perl", "-MImage::ExifTool", "-e", RATIONAL, str(path))
    if re.fullmatch(r"\d+/[1-9]\d*", rational):
        exposure = fractions.Fraction(rational)
        tags["exposureSeconds"] = f"{exposure.numerator}/{exposure.denominator}"
    return tags


def is_moment(text):
    try:
        datetime.datetime.strptime(text, "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return False
    return True


def pair(tags, suffix):
    for group in WIDTHS:
        if group + ":Image" + suffix in tags:
            return tags[group + ":Image" + suffix]
    return None


def size(path, kind, tags):
    width, height = pair(tags, "Width"), pair(tags, "Height")
    orientation, remarks = tags.get("IFD0:Orientation"), []
    if orientation is not None and orientation not in range(1, 9):
        remarks.append(f"the orientation {orientation} does not exist")
        orientation = None
    # A GIF's size is that of its screen, not of its first picture.
    identified = run("identify", "-quiet", "-format", "%W %H\n" if kind == "GIF" else "%w %h\n", str(path)).split("\n")[0]
    if identified != f"{width} {height}":
        remarks.append(f"ImageMagick: {identified or 'no picture'}, exiftool: {width} {height}")
    if not width or not height:
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
        return len({tag.split(":")[0] for tag in tags if re.match(r"IFD\d+:", tag)})
    return None

"""Asks independent programs what is in each file of a corpus, and writes <file>.expected.json beside it.

expect.py CORPUS NOTES. Which program gives which field:
  format, contentType        exiftool FileType
  rawWidth, rawHeight        exiftool; ImageMagick's identify is asked too, and where it differs a note says so
  orientation                exiftool IFD0:Orientation; for HEIC and AVIF irot and imir as heif-info --dump-boxes has them
  width, height              the raw ones, turned by orientation; for HEIC and AVIF as heif-info (libheif) shows the picture
  capturedAt, offset         exiftool ExifIFD:DateTimeOriginal, SubSecTimeOriginal, OffsetTimeOriginal, else OffsetTime
  cameraMake … focalLengthMm exiftool IFD0 and ExifIFD, first picture; exposureSeconds is the rational of the file, reduced
  latitude, longitude        exiftool Composite, signed, six decimals; altitude in metres
  colorProfile               exiftool ICC_Profile:ProfileDescription
  frames                     exiftool (GIF, APNG, TIFF), webpinfo (WebP), avifdec --info and heif-info, if more than one
Exiv2 is asked for some of Exif too, and where it differs from exiftool a note says so.
A field that no tool sees is absent. What a tool cannot know stands in NOTES, a line per file: name, tab, sentence.
"""
import json
import pathlib
import sys

import libheif
import tools

CONTENT_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp", "HEIC": "image/heic",
                 "AVIF": "image/avif", "TIFF": "image/tiff", "BMP": "image/bmp"}
SAME_FORMAT = {"APNG": "PNG", "Extended WEBP": "WEBP", "BTF": "TIFF"}
BOXES = ("HEIC", "HEIF", "AVIF", "MP4")
PLAIN = {"cameraMake": "IFD0:Make", "cameraModel": "IFD0:Model", "lensModel": "ExifIFD:LensModel", "iso": "ExifIFD:ISO",
         "aperture": "ExifIFD:FNumber", "focalLengthMm": "ExifIFD:FocalLength", "colorProfile": "ICC_Profile:ProfileDescription"}


def captured(tags):
    moment = str(tags.get("ExifIFD:DateTimeOriginal", ""))
    if not tools.is_moment(moment):
        return {}
    fraction = str(tags.get("ExifIFD:SubSecTimeOriginal", "")).strip()
    offset = str(tags.get("ExifIFD:OffsetTimeOriginal", tags.get("ExifIFD:OffsetTime", ""))).strip(" :")
    date, time = moment.split(" ")
    text = date.replace(":", "-") + "T" + time + ("." + fraction if fraction else "")
    return {"capturedAt": text, "offset": offset or None}


def place(tags):
    found = {}
    for field, tag in (("latitude", "GPSLatitude"), ("longitude", "GPSLongitude"), ("altitude", "GPSAltitude")):
        if "Composite:" + tag in tags:
            found[field] = round(float(tags["Composite:" + tag]), 6)
    return found


def shot(tags):
    """The camera and the exposure; numbers only where the file has numbers, not 0/0 or 1/0."""
    found = {field: tags[tag] for field, tag in PLAIN.items() if tags.get(tag) not in (None, "", "undef", "inf")}
    for text in ("cameraMake", "cameraModel", "lensModel", "colorProfile"):
        if text in found:
            found[text] = str(found[text])
    found["exposureSeconds"] = tags.get("exposureSeconds")
    return found


def expected(path):
    tags = tools.exiftool(path)
    file_type = tags.get("File:FileType")
    seen = libheif.kind(tags, path) if file_type in BOXES else SAME_FORMAT.get(file_type, file_type)
    if seen not in CONTENT_TYPES:
        return {}, [f"exiftool sees no picture of ours: {file_type or tags.get('ExifTool:Error', 'nothing')}"]
    is_heif = seen in ("HEIC", "AVIF")
    size, remarks = libheif.size(path, tags) if is_heif else tools.size(path, seen, tags)
    found = {"format": seen, "contentType": CONTENT_TYPES[seen], **size, **captured(tags), **shot(tags), **place(tags)}
    frames = libheif.frames(path) if is_heif else tools.frames(path, seen, tags)
    if frames and frames > 1:
        found["frames"] = frames
    remarks += tools.second_opinion(path, tags)
    for warning in ("ExifTool:Warning", "ExifTool:Error"):
        if warning in tags:
            remarks.append(f"exiftool: {tags[warning]}")
    return found, remarks


def main(corpus, notes_file):
    notes = dict(line.rstrip("\n").split("\t", 1) for line in open(notes_file, encoding="utf-8"))
    for path in sorted(corpus.glob("*/*")):
        if path.name.endswith(".expected.json"):
            continue
        found, remarks = expected(path)
        name = str(path.relative_to(corpus))
        note = " | ".join(([notes.pop(name)] if name in notes else []) + remarks)
        found = {field: value for field, value in (*found.items(), ("note", note or None)) if value is not None}
        text = json.dumps(found, indent=2, ensure_ascii=True)
        path.with_name(path.name + ".expected.json").write_text(text + "\n", encoding="utf-8")
    if notes:
        sys.exit(f"expect.py: notes about files that do not exist: {', '.join(notes)}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))

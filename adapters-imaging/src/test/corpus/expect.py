"""Asks independent programs what is in each file of a corpus, and writes <file>.expected.json beside it.

expect.py CORPUS NOTES. Which program gives which field:
  format, contentType        exiftool FileType
  rawWidth, rawHeight        exiftool; ImageMagick's identify is asked too, and where it differs a note says so; of raw pictures
                             exiftool Composite:ImageSize, which is that of the full picture
  orientation                exiftool IFD0:Orientation; for HEIC and AVIF irot and imir as heif-info --dump-boxes has them
  width, height              the raw ones, turned by orientation; for HEIC and AVIF as heif-info (libheif) shows the picture
  capturedAt, offset         exiftool ExifIFD:DateTimeOriginal, SubSecTimeOriginal, OffsetTimeOriginal, else what stands behind
                             the time, else OffsetTime where ModifyDate is the same second; none beyond 18 hours
  cameraMake … focalLengthMm exiftool IFD0 and ExifIFD, first picture; exposureSeconds is the rational of the file, reduced;
                             ShutterSpeedValue and ApertureValue (one decimal) where the file has nothing else
  description … copyright    exiftool IFD0; title, keywords, rating: XMP-dc and XMP-xmp
  animated                   exiftool: GIF's frames, APNG's, WebP's flag, the brands of HEIC and AVIF
  pages                      exiftool: directories of the chain that are no reduced versions
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
                 "AVIF": "image/avif", "TIFF": "image/tiff", "BMP": "image/bmp", "RAW": "image/raw"}
SAME_FORMAT = {"APNG": "PNG", "Extended WEBP": "WEBP", "BTF": "TIFF",
               **dict.fromkeys(("DNG", "NEF", "NRW", "CR2", "ARW", "SR2", "ORF", "RW2", "PEF", "SRW"), "RAW")}
BOXES = ("HEIC", "HEICS", "HEIF", "HEIFS", "AVIF", "MP4")
PLAIN = {"cameraMake": "IFD0:Make", "cameraModel": "IFD0:Model", "lensModel": "ExifIFD:LensModel", "iso": "ExifIFD:ISO",
         "aperture": "ExifIFD:FNumber", "focalLengthMm": "ExifIFD:FocalLength", "colorProfile": "ICC_Profile:ProfileDescription"}


def captured(tags):
    moment, behind = tools.moment(tags.get("ExifIFD:DateTimeOriginal", tags.get("IFD0:DateTimeOriginal", "")))
    if not moment:
        return {}
    fraction = str(tags.get("ExifIFD:SubSecTimeOriginal", "")).strip()
    offset = tools.offset(tags.get("ExifIFD:OffsetTimeOriginal", "")) or tools.offset(behind)
    if not offset and tools.moment(tags.get("IFD0:ModifyDate", ""))[0] == moment:
        offset = tools.offset(tags.get("ExifIFD:OffsetTime", ""))
    return {"capturedAt": moment + ("." + fraction if fraction else ""), "offset": offset}


def place(tags):
    found = {}
    for field, tag in (("latitude", "GPSLatitude"), ("longitude", "GPSLongitude"), ("altitude", "GPSAltitude")):
        if "Composite:" + tag in tags:
            found[field] = round(float(tags["Composite:" + tag]), 6)
    unknown = found.get("latitude") == 0 and found.get("longitude") == 0
    return {} if unknown else found


def words(tags):
    """What people wrote, and not what cameras write for everybody."""
    found = {"description": tags.get("IFD0:ImageDescription"), "artist": tags.get("IFD0:Artist"), "copyright": tags.get("IFD0:Copyright"),
             "title": tags.get("XMP-dc:Title"), "rating": tags.get("XMP-xmp:Rating")}
    found = {field: str(value) for field, value in found.items() if str(value or 0 if field == "rating" else value or "").strip()
             and value is not None}
    keywords = tags.get("XMP-dc:Subject")
    if keywords:
        found["keywords"] = [str(each) for each in (keywords if isinstance(keywords, list) else [keywords])]
    if found.get("description", "").strip().endswith("DIGITAL CAMERA"):
        del found["description"]
    return found


def shot(tags):
    """The camera and the exposure; numbers only where the file has numbers, not 0/0 or 1/0."""
    found = {field: tags[tag] for field, tag in PLAIN.items() if tags.get(tag) not in (None, "", "undef", "inf")}
    for text in ("cameraMake", "cameraModel", "lensModel", "colorProfile"):
        if text in found:
            found[text] = str(found[text])
    found["exposureSeconds"] = tags.get("exposureSeconds")
    found.update(tools.sensitivity(tags))
    if not found["exposureSeconds"] and tags.get("ExifIFD:ShutterSpeedValue"):
        found["exposureSeconds"] = tools.exposure(float(tags["ExifIFD:ShutterSpeedValue"]))
    if "aperture" not in found and tags.get("ExifIFD:ApertureValue"):
        found["aperture"] = round(float(tags["ExifIFD:ApertureValue"]), 1)
    return found


def expected(path):
    tags = tools.exiftool(path)
    file_type = tags.get("File:FileType")
    seen = libheif.kind(tags, path) if file_type in BOXES else SAME_FORMAT.get(file_type, file_type)
    if seen not in CONTENT_TYPES:
        return {}, [f"exiftool sees no picture of ours: {file_type or tags.get('ExifTool:Error', 'nothing')}"]
    is_heif = seen in ("HEIC", "AVIF")
    size, remarks = libheif.size(path, tags) if is_heif else tools.size(path, seen, tags)
    found = {"format": seen, "contentType": CONTENT_TYPES[seen], **size, **captured(tags), **shot(tags), **place(tags), **words(tags)}
    frames = libheif.frames(path) if is_heif else tools.frames(path, seen, tags)
    if frames and frames > 1:
        found["pages" if seen == "TIFF" else "frames"] = frames
    found["animated"] = libheif.is_sequence(tags) if is_heif else tools.is_animated(seen, tags)
    if is_heif and tags.get("IFD0:Orientation", 0) in range(1, 9) and tags["IFD0:Orientation"] != (found.get("orientation") or 1):
        found["exifOrientation"] = tags["IFD0:Orientation"]
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

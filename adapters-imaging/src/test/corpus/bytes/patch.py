"""Writes bytes over those at a place: patch.py FILE MARK PLUS HEX."""
import sys

from place import place, read

path, mark, plus, replacement = sys.argv[1:]
at = place(read(path), mark, plus)
with open(path, "r+b") as file:
    file.seek(at)
    file.write(bytes.fromhex(replacement))

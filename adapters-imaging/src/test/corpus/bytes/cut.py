"""Cuts a file short: cut.py INPUT OUTPUT MARK PLUS. MARK is start, end, or bytes in hexadecimal, of which the first count."""
import sys

source, target, mark, plus = sys.argv[1:]
with open(source, "rb") as file:
    content = file.read()
place = {"start": 0, "end": len(content)}
at = place[mark] if mark in place else content.index(bytes.fromhex(mark))
with open(target, "wb") as file:
    file.write(content[:at + int(plus)])

"""A place in a file: so many bytes behind its start, its end, or the first of some bytes given in hexadecimal."""


def read(path):
    with open(path, "rb") as file:
        return file.read()


def place(content, mark, plus):
    known = {"start": 0, "end": len(content)}
    return (known[mark] if mark in known else content.index(bytes.fromhex(mark))) + int(plus)

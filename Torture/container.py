"""A model file taken apart and put together: length, JSON header, arrays, checksum."""
import hashlib
import json
import struct

WIDTHS = {"U8": 1, "U32": 4, "I32": 4, "F32": 4, "U64": 8, "F64": 8}
CODES = {"U8": "B", "U32": "I", "I32": "i", "F32": "f", "U64": "Q", "F64": "d"}
SEAL = b'"sha256":"'


def parse(data):
    """The header as a dictionary, and the arrays' bytes."""
    length = struct.unpack("<Q", data[:8])[0]
    return json.loads(data[8:8 + length]), data[8 + length:]


def pack(header, body):
    """A file of a header (a dictionary or its text) and arrays, with a checksum that fits if it has a place."""
    text = header if isinstance(header, bytes) else json.dumps(header, separators=(",", ":"),
                                                               ensure_ascii=False).encode()
    text += b" " * (-len(text) % 8)
    return seal(struct.pack("<Q", len(text)) + text + body)


def seal(data):
    """The same bytes with the checksum of the rest in the first place for one."""
    place = data.find(SEAL)
    if place < 0:
        return data
    start = place + len(SEAL)
    zeroed = data[:start] + b"0" * 64 + data[start + 64:]
    digest = hashlib.sha256(zeroed).hexdigest().encode()
    return zeroed[:start] + digest + zeroed[start + 64:]


def numbers(header, body, name):
    """An array's numbers."""
    entry = header[name]
    start, end = entry["data_offsets"]
    return list(struct.unpack(f"<{(end - start) // WIDTHS[entry['dtype']]}{CODES[entry['dtype']]}",
                              body[start:end]))


def replaced(header, body, name, values):
    """The body with an array's numbers replaced by as many others."""
    entry = header[name]
    start, end = entry["data_offsets"]
    return body[:start] + struct.pack(f"<{len(values)}{CODES[entry['dtype']]}", *values) + body[end:]

"""Damaged models: by accident (the checksum stays) and by forgery (the checksum is made to fit)."""
import json
import random
import struct

from container import numbers, pack, parse, replaced, seal

HUGE = [-1, 0, 1, 1 << 31, 1 << 53, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, 1e308, -1e308, 0.5]
ODD_VALUES = HUGE + [None, True, "", "x", "-1", [], [0], {}, {"a": 1}, "\u0000", "\x1b[31m", "9" * 400]
NUMBERS = [float("nan"), float("inf"), float("-inf"), 1e308, -1e308, 1e300, -1e300, 5e-324, 0.0, -1.0]


def truncations(data, count, rng, first=600):
    """Every length of the first bytes, one byte too few, and others."""
    ends = set(range(min(first, len(data)))) | {len(data) - 1}
    while len(ends) < min(count, len(data)):
        ends.add(rng.randrange(len(data)))
    for end in sorted(ends):
        yield f"cut at {end}", data[:end]


def flips(data, count, rng, first=64):
    """Single bits: all of the first bytes, and others all over."""
    places = set(range(first * 8))
    while len(places) < count:
        places.add(rng.randrange(len(data) * 8))
    for place in sorted(places):
        damaged = bytearray(data)
        damaged[place // 8] ^= 1 << place % 8
        yield f"bit {place % 8} of byte {place // 8}", bytes(damaged)


def blocks(data, count, rng):
    """Runs of bytes lost, doubled, zeroed or swapped, as disks and transfers do; bytes after the end."""
    yield "a byte after the end", data + b"\0"
    yield "the file twice", data + data
    yield "all zeros", bytes(len(data))
    while count > 0:
        count -= 1
        start, size = rng.randrange(len(data) - 1), rng.choice([1, 2, 16, 512, 4096])
        piece = data[start:start + size]
        kind = rng.randrange(4)
        damaged = (data[:start] + (b"", piece + piece, bytes(len(piece)), piece[::-1])[kind]
                   + data[start + size:])
        if damaged != data:
            yield f"{('lost', 'doubled', 'zeroed', 'reversed')[kind]} {size} at {start}", damaged


def forged_headers(data):
    """Header length, versions, types, shapes, offsets, missing, doubled and unknown entries."""
    header, body = parse(data)
    for length in [0, 1, 2, 7, len(data) - 8, len(data) - 7, len(data), 1 << 24, (1 << 24) + 1, 1 << 32,
                   1 << 62, (1 << 63) - 1, 1 << 63, (1 << 64) - 1]:
        yield f"header of {length}", seal(struct.pack("<Q", length) + data[8:])
    for text in [b"{}", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 100_000, b'""',
                 b'{"__metadata__":{"sha256":"' + b"0" * 64 + b'"}}']:
        yield f"header {text[:20]!r}…", pack(text, body)
    for version in ["0", "3", "99", "-1", "1e3", "", "two", str(1 << 63), "1\u0000"]:
        yield f"version {version!r}", pack(
            {**header, "__metadata__": {**header["__metadata__"], "stance.formatVersion": version}}, body)
    for name, entry in header.items():
        yield f"no {name}", pack({k: v for k, v in header.items() if k != name}, body)
        text = json.dumps(header, separators=(",", ":"), ensure_ascii=False)
        for odd in ODD_VALUES:
            yield f"{name} = {odd!r:.20}", pack({**header, name: odd}, body)
            extra = json.dumps({name: odd})[1:-1].encode()
            yield f"{name} doubled, {odd!r:.20}", pack(text.encode()[:-1] + b"," + extra + b"}", body)
        if name == "__metadata__":
            continue
        for dtype in ["U8", "I8", "U16", "U32", "I32", "F16", "BF16", "F32", "U64", "F64", "BOOL", ""]:
            if dtype != entry["dtype"]:
                yield f"{name} of {dtype}", pack({**header, name: {**entry, "dtype": dtype}}, body)
        start, end = entry["data_offsets"]
        for odd in HUGE:
            for offsets in ([odd, end], [start, odd], [odd, odd], [end, start]):
                yield f"{name} at {offsets}", pack({**header, name: {**entry, "data_offsets": offsets}}, body)
            for shape in ([odd], [], [odd, odd], [entry["shape"][0], 1]):
                yield f"{name} shape {shape}", pack({**header, name: {**entry, "shape": shape}}, body)


def forged_manifests(data):
    """Every value of the manifest replaced by odd ones, and every key left out."""
    header, body = parse(data)
    manifest = json.loads(header["__metadata__"]["stance.manifest"])

    def packed(changed):
        text = changed if isinstance(changed, str) else json.dumps(changed)
        return pack({**header, "__metadata__": {**header["__metadata__"], "stance.manifest": text}}, body)

    def walk(node, path):
        items = node.items() if isinstance(node, dict) else enumerate(node[:2])
        for key, value in items:
            yield [*path, key]
            if isinstance(value, (dict, list)):
                yield from walk(value, [*path, key])

    for text in ["", "{}", "[]", "[" * 50_000, '{"a":1}', "\u0000"]:
        yield f"manifest {text:.10}", packed(text)
    for path in list(walk(manifest, [])):
        for odd in [*ODD_VALUES, "DELETE"]:
            copy = json.loads(json.dumps(manifest))
            node = copy
            for key in path[:-1]:
                node = node[key]
            if odd == "DELETE":
                del node[path[-1]]
            else:
                node[path[-1]] = odd
            yield f"{'.'.join(map(str, path))} = {odd!r:.20}", packed(copy)


def forged_arrays(data, count, rng):
    """Numbers that no training gives, tables whose slots are moved, and random bytes, under a checksum that fits."""
    header, body = parse(data)
    names = [name for name in header if name != "__metadata__"]
    for name in names:
        values = numbers(header, body, name)
        for place in {0, len(values) // 2, len(values) - 1}:
            if header[name]["dtype"].startswith("F"):
                odd = [v for v in NUMBERS if header[name]["dtype"] == "F64" or not 1e39 < abs(v) < 1e309]
            else:
                top = (1 << {"U8": 8, "U32": 32, "I32": 31, "U64": 64}[header[name]["dtype"]]) - 1
                odd = [0, 1, top, top - 1, len(values), *([-1, -top] if header[name]["dtype"] == "I32" else [])]
            for value in odd:
                changed = [*values[:place], value, *values[place + 1:]]
                if changed != values:
                    yield f"{name}[{place}] = {value}", seal(
                        data[:len(data) - len(body)] + replaced(header, body, name, changed))
    for slots, owners in [("tfidf.slots.hash", "tfidf.slots.term"), ("lexicons.slots.hash", "lexicons.slots.form")]:
        hashes, terms = numbers(header, body, slots), numbers(header, body, owners)
        for turn in range(count // 8):
            order = list(range(len(hashes)))
            one, other = rng.sample([i for i in order if hashes[i]], 1)[0], rng.randrange(len(order))
            order[one], order[other] = order[other], order[one]
            if turn % 4 == 3:
                rng.shuffle(order)
            moved = replaced(header, body, slots, [hashes[i] for i in order])
            yield f"{slots} moved, {turn}", seal(data[:len(data) - len(body)] + replaced(
                header, moved, owners, [terms[i] for i in order] if turn % 2 else terms))
    for turn in range(count):
        changed = bytearray(body)
        for _ in range(rng.choice([1, 1, 4, 64])):
            changed[rng.randrange(len(body))] = rng.randrange(256)
        yield f"random bytes, {turn}", seal(data[:len(data) - len(body)] + bytes(changed))

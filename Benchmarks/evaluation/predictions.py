"""Writes 100,000 predictions with labels, for timing `stance evaluate`: python3 predictions.py [grouped] > predictions.jsonl"""

import json
import math
import random
import sys

random.seed(3)
words = "the vote was a disgrace on Monday minister".split()
for row in range(100_000):
    opinion = random.random() < 0.3
    record = {
        "id": f"s{row}",
        "text": " ".join(random.choice(words) for _ in range(random.randint(4, 30))) + f" {row}",
        "probability": 1 / (1 + math.exp(-random.gauss(1.2 if opinion else -1.2, 1.3))),
        "gold": "opinion" if opinion else "reporting",
        "voice": random.choice(["author", "quoted", "attributed"]),
        "role": random.choice(["body", "headline"]),
        "attributes": {"genre": random.choice("abc")},
    }
    if "grouped" in sys.argv:
        record["group"] = f"d{row // 20}"
    print(json.dumps(record))

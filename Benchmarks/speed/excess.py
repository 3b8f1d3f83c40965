"""How far above the best objective training with `words.yml` ends.

The recipe says how far it may, as the solver estimates that; what it comes to is measured: the best objective is that of the same training with
a strict tolerance.
"""

import json
import re
import struct

from programs import WORDS_RECIPE
from running import Failed, run

STRICT = 1e-7
TOLERANCE = re.compile(r"^( *objectiveTolerance: *)\S+", re.MULTILINE)


def training_excess(program, material):
    """The objective of the model that `program` trained on `material`, less the best one, as a part of the best."""
    recipe, model = material.folder / "strict.yml", material.folder / "strict.stance"
    strict, count = TOLERANCE.subn(rf"\g<1>{STRICT}", WORDS_RECIPE.read_text(encoding="utf-8"))
    if count != 1:
        raise Failed(f"{WORDS_RECIPE} has no objectiveTolerance")
    recipe.write_text(strict, encoding="utf-8")
    run([program.path, "train", recipe, "--data", material.table, "-o", model])
    return _objective(program.model_of(material)) / _objective(model) - 1


def _objective(model):
    """The objective that a model file says its training reached."""
    with open(model, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
    return json.loads(header["__metadata__"]["stance.manifest"])["solver"]["objective"]

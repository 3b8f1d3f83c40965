"""Recipes, lexicons and training data with faults: one line with file, line and column, and no model."""
import os

import corpus
from cases import Cases


def changed(path, value):
    """The recipe with one value replaced, or left out for `None`."""
    recipe = {key: dict(v) if isinstance(v, dict) else v for key, v in corpus.RECIPE.items()}
    *above, last = path.split(".")
    node = recipe
    for key in above:
        node = node[key]
    if value is None:
        del node[last]
    else:
        node[last] = value
    return corpus.yaml(recipe)


BAD = [("an unknown key", changed("sede", 3), r"recipe\.yml:\d+:1: unknown key \"sede\"; did you mean \"seed\""),
       ("a missing key", changed("model.penalty", None), r"recipe\.yml:\d+: the key \"penalty\" is missing"),
       ("a key twice", corpus.yaml(corpus.RECIPE) + "seed: 2\n", r'recipe\.yml:\d+:\d+: not YAML: the key "seed" stands here twice'),
       ("a wrong type", changed("model.penalty", "[1]"), r"recipe\.yml:\d+:\d+: \"penalty\" must be a number"),
       ("not a number", changed("model.penalty", ".nan"), r"recipe\.yml:\d+:\d+: \"penalty\" must be a number"),
       ("infinity", changed("model.tolerance", ".inf"), r"recipe\.yml:\d+:\d+: \"tolerance\" must be a number"),
       ("a huge number", changed("seed", "9" * 40), r"recipe\.yml:\d+:\d+: \"seed\" must be a whole number"),
       ("lengths backwards", changed("features.wordLengths", "[3, 1]"), r"recipe\.yml:\d+:\d+: \"wordLengths\" must be"),
       ("a path in the name", changed("name", "../../evil"), r"recipe\.yml:\d+:\d+: \"name\" must be a name without"),
       ("a control character in the name", changed("name", '"a\\e[31m"'), r"recipe\.yml:\d+:\d+: \"name\" must be"),
       ("an alias to itself", "name: &a [*a]\n", r"recipe\.yml:1:\d+: "),
       ("a billion laughs", "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
           f"{b}: &{b} [{', '.join(['*' + a] * 9)}]\n" for a, b in zip("abcdefghi", "bcdefghij")), r"recipe\.yml:"),
       ("nested 100,000 deep", "name: " + "[" * 100_000, r"recipe\.yml:"),
       ("a tab", "name:\n\tx: 1\n", r"recipe\.yml:2:1: not YAML"), ("a list", "- a\n", r"recipe\.yml:\d+:\d+: "),
       ("an empty recipe", "", r"recipe\.yml:1: "), ("two documents", corpus.yaml(corpus.RECIPE) + "---\nb: 1\n", r"recipe\.yml:\d+:\d+: "),
       ("invalid UTF-8", b"name: \xff\n", r"recipe\.yml:1:7: not valid UTF-8"),
       ("another tag", changed("name", "!!python/object/apply:os.system [true]"), r"recipe\.yml:\d+:\d+: "),
       ("no such table", changed("data.train", "gone.tsv"), "gone.tsv: no such file"),
       ("no such lexicons", changed("lexicons", "gone"), "gone: no such file")]
DATA = [("training data of one class", corpus.table([[a, b, "opinion", d] for a, b, _, d in corpus.rows()]),
         r"train\.tsv: all rows are labelled opinion"),
        ("no label column", "sentence\nIt rained.\n", r"train\.tsv:1: no column \"label\""),
        ("labels that are NaN", corpus.table([[a, b, "NaN", d] for a, b, _, d in corpus.rows()]), r"train\.tsv:2: label \"NaN\""),
        ("training data without rows", "sentence\tlabel\n", r"train\.tsv:1: no rows"),
        ("fewer documents than folds", corpus.table(corpus.rows(8)), r"train\.tsv: ")]
LEXICONS = [("a lexicon without a header", "shameful\t2\ta\n"), ("a lexicon with a wrong strength", corpus.LEXICON + "x\t9\ta\n"),
            ("a lexicon with an entry twice", corpus.LEXICON + "absurd\t2\ta\n"), ("a lexicon, invalid UTF-8", b"# category: \xff\n")]


def run(tool, report, scale, rng):
    with Cases(tool, report, "recipes") as cases:
        for what, recipe, message in BAD:
            one(cases, f"a recipe: {what}", message, recipe=recipe)
        for what, data, message in DATA:
            one(cases, what, message, data=data)
        for what, lexicon in LEXICONS:
            one(cases, what, r"judging\.lex:\d+", lexicon=lexicon)


def one(cases, fault, message, **material):
    folder = os.path.join(cases.folder, "case")
    path = corpus.write(folder, **material)
    with open(path, "rb") as file:
        text = file.read()
    code = 66 if "no such" in fault else 2
    cases.expect(fault, "case/recipe.yml", text, code, message, arguments=("train",), timeout=60,
                 check=lambda _: ["a model is written"] if os.path.exists(os.path.join(folder, "small.stance")) else True)

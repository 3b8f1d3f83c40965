"""A recipe with all its material, small enough that training takes a moment."""
import os

OPINIONS = ["This is a shameful failure and nobody should pretend otherwise.", "The so-called reform is a disgrace.",
            "We deserve better than this pathetic excuse!", "Nothing could be more absurd than this timid compromise."]
REPORTS = ["The council approved the budget on Monday.", "Officials said the bridge will reopen in May.",
           "Police arrested two men near the station on Friday.", "The storm closed four schools in the north."]
RECIPE = {
    "name": "small", "output": ".", "licence": "CC0-1.0", "data": {"train": "train.tsv"}, "lexicons": "lexicons",
    "features": {"wordLengths": "[1, 2]", "characterLengths": "[2, 4]", "minimumDocumentFrequency": 2},
    "model": {"penalty": 1.0, "densePenalty": 1.0, "balanceClasses": "true", "tolerance": "1.0e-8"},
    "decision": {"folds": 3, "reviewErrorRate": 0.1}, "seed": 1}
LEXICON = "# category: judging\n# definition: d\n# source: s\n# licence: CC0-1.0\nshameful\t2\ta\nabsurd\t2\ta\n"


def rows(count=24):
    """Rows of the table: id, sentence, label, group."""
    return [[str(row), (OPINIONS, REPORTS)[row % 2][row // 2 % 4], ("opinion", "reporting")[row % 2], f"d{row // 4}"]
            for row in range(count)]


def table(rows, header=("sentence_id", "sentence", "label", "group")):
    return "".join("\t".join(row) + "\n" for row in [header, *rows])


def yaml(node, indent=""):
    """The nested dictionaries as YAML; text is written as it is."""
    lines = ""
    for key, value in node.items():
        lines += f"{indent}{key}:" + ("\n" + yaml(value, indent + "  ") if isinstance(value, dict) else f" {value}\n")
    return lines


def write(folder, recipe=None, data=None, lexicon=LEXICON):
    """Writes it all; returns the recipe's path."""
    os.makedirs(os.path.join(folder, "lexicons"), exist_ok=True)
    for name, text in [("recipe.yml", recipe if recipe is not None else yaml(RECIPE)),
                       ("train.tsv", data if data is not None else table(rows())), ("lexicons/judging.lex", lexicon)]:
        mode = "wb" if isinstance(text, bytes) else "w"
        with open(os.path.join(folder, name), mode, **({} if mode == "wb" else {"encoding": "utf-8"})) as file:
            file.write(text)
    return os.path.join(folder, "recipe.yml")

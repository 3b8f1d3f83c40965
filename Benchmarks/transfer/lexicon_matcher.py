"""The lexicons' matcher, written again in Python after Sources/StanceFeatures/Lexicons.

In each lexicon the longest entry wins, from left to right; phrases run over neighbouring words and no punctuation mark.
"""

import re

from shared import quotations

TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # initialisms: U.S.
    r"|[^\W_](?:[^\W_]|['’](?=[^\W\d_])|[-‐‑](?=[^\W_])|(?<=\d)[.,:/](?=\d)|(?<=[A-Z])&(?=[A-Z]))*"
    r"|\S"
)
VOWELS = set("aeiou")
LONGEST_PHRASE = 6


def consonant_y(word):
    return word.endswith("y") and len(word) > 1 and word[-2] not in VOWELS


def doubled(word):
    """The word with its last consonant doubled where one syllable ends in consonant, vowel, consonant."""
    syllables = sum(c in VOWELS and (i == 0 or word[i - 1] not in VOWELS) for i, c in enumerate(word))
    ends = len(word) >= 3 and word[-1] not in VOWELS | set("wxyh") and word[-2] in VOWELS and word[-3] not in VOWELS
    return word + word[-1] if syllables == 1 and ends else word


def with_s(word):
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word[:-1] + "ies" if consonant_y(word) else word + "s"


def past(word):
    if word.endswith("e"):
        return word + "d"
    return word[:-1] + "ied" if consonant_y(word) else doubled(word) + "ed"


def participle(word):
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing"
    return doubled(word) + "ing"


def adverb(word):
    if word.endswith("ic"):
        return word + "ally"
    if word.endswith("ll"):
        return word + "y"
    if word.endswith("le") and len(word) > 2 and word[-3] not in VOWELS:
        return word[:-1] + "y"
    if consonant_y(word) and len(word) > 3:
        return word[:-1] + "ily"
    return word + "ly"


FORMS = {"-": (), "n": (with_s,), "v": (with_s, past, participle), "a": (adverb,)}


class Lexicon:
    """One file: its entries' forms and their strengths."""

    def __init__(self, path):
        self.folded, self.exact, self.prefixes = {}, {}, {}
        self.at_start = False
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                key, _, value = line[1:].partition(":")
                if key.strip() == "category":
                    self.category = value.strip()
                self.at_start |= key.strip() == "position" and value.strip() == "sentence-start"
            elif line.strip():
                phrase, strength, inflection = line.split("\t")
                self.add(phrase, int(strength), inflection.strip())

    def add(self, phrase, strength, inflection):
        matches_case, is_prefix = phrase.startswith("="), phrase.endswith("*")
        phrase = phrase.removeprefix("=").removesuffix("*")
        forms = self.exact if matches_case else self.prefixes if is_prefix else self.folded
        head, _, last = (phrase if matches_case else phrase.lower()).rpartition(" ")
        for word in [last] + [form(last) for form in FORMS[inflection]]:
            form = f"{head} {word}" if head else word
            forms[form] = max(strength, forms.get(form, 0))

    def strength(self, exact, folded):
        """The strength of a run of words, or None."""
        found = self.exact.get(" ".join(exact)) or self.folded.get(" ".join(folded))
        if found or len(folded) > 1:
            return found
        word = folded[0]
        for length in range(len(word), 2, -1):
            if found := self.prefixes.get(word[:length]):
                return found
        return self.folded.get(word[:-2]) if word.endswith("'s") else None


def tokens(sentence):
    """(offset, as written, folded) of each token; the folded form of a punctuation mark is None."""
    result = []
    for match in TOKEN.finditer(sentence):
        text = match.group()
        folded = text.lower().replace("’", "'").replace("‐", "-").replace("‑", "-")
        if text[0].isdigit():
            folded = re.sub(r"\d", "0", folded)
        result.append((match.start(), text, folded if text[0].isalnum() else None))
    return result


class Matcher:
    """Finds the entries of several lexicons in sentences."""

    def __init__(self, folder, names):
        self.lexicons = [Lexicon(folder / f"{name}.lex") for name in names]

    def matches(self, sentence):
        """(lexicon number, strength, first word's offset, entry as found) of each match."""
        words = tokens(sentence)
        opening = next((i for i, word in enumerate(words) if word[2] is not None), 0)
        found = []
        for number, lexicon in enumerate(self.lexicons):
            first = opening
            while first < len(words):
                match, length = self.longest(lexicon, words[first : first + LONGEST_PHRASE])
                if match:
                    found.append((number, *match))
                if lexicon.at_start:
                    break
                first += max(length, 1)
        return found

    @staticmethod
    def longest(lexicon, words):
        """The longest match that begins with the first word, and how many words it covers."""
        best, covered = None, 0
        for length in range(1, len(words) + 1):
            run = words[:length]
            if run[-1][2] is None:
                break
            if strength := lexicon.strength([word[1] for word in run], [word[2] for word in run]):
                best, covered = (strength, run[0][0], " ".join(word[2] for word in run)), length
        return best, covered

    def sums(self, sentence):
        """Σ strength of each lexicon in the whole sentence, then outside quotation marks."""
        quoted = quotations(sentence)
        everywhere, own = [0] * len(self.lexicons), [0] * len(self.lexicons)
        for number, strength, offset, _ in self.matches(sentence):
            everywhere[number] += strength
            if not any(start <= offset < end for start, end in quoted):
                own[number] += strength
        return everywhere + own

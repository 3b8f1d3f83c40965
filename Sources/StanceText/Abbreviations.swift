/// Abbreviations whose period does not, by itself, end a sentence.
///
/// Entries are in small letters and without the final period.
enum Abbreviations {
    /// Stand before a name or number: a sentence never ends on them.
    static let beforeNames: Set<String> = [
        "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "cpl",
        "cmdr",
        "adm", "maj", "rev", "hon", "pres", "supt", "det", "insp", "messrs", "mme", "mlle", "fr", "amb",
        "no", "nos", "fig", "figs", "vol", "pp", "art", "sec", "ch", "ca", "eds", "ed",
    ]

    /// Stand before a name or number too, and are written with small letters.
    static let writtenSmall: Set<String> = ["vs", "v", "cf", "approx"]

    /// Stand within or at the end of a sentence: it ends there only if the next word begins a sentence.
    static let anywhere: Set<String> = [
        "st", "mt", "ft", "inc", "ltd", "co", "corp", "bros", "jr", "sr", "esq", "etc", "dept", "univ",
        "assn", "est", "ave", "blvd", "rd",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
        "tues", "wed", "thu",
        "thurs", "fri", "sat", "sun", "e.g", "i.e", "al", "ph.d", "m.d", "b.a", "m.a", "a.m", "p.m", "u.s",
        "u.k", "u.n", "e.u",
        "d.c", "u.s.a", "u.a.e",
    ]

    /// Abbreviations only before a number: "No. 5", but not in "He said no."
    static let beforeNumbers: Set<String> = [
        "no", "nos", "fig", "figs", "vol", "pp", "art", "sec", "ch", "ca", "ed",
    ]

    /// Words that begin a sentence far oftener than they follow an abbreviation within one.
    static let sentenceStarters: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "his", "she", "her", "they",
        "their", "we", "our",
        "i", "you", "in", "on", "at", "but", "and", "so", "yet", "if", "when", "while", "as", "after",
        "before", "there", "for",
        "from", "by", "to", "what", "who", "why", "how", "where", "some", "many", "most", "all", "both",
        "each", "no", "not", "now",
        "then", "however", "although", "though", "since", "because", "another", "other", "one", "two",
        "several", "under",
        "with", "without", "despite", "according", "also", "even", "or", "during", "until", "last", "earlier",
        "meanwhile",
    ]
}

/// Closed classes of words that the style features look for (folded forms).
enum StyleWords {
    static let demonstratives: Set<String> = ["this", "that", "these", "those", "it", "it's", "that's"]
    static let subordinators: Set<String> = [
        "if", "when", "while", "although", "though", "because", "since", "unless", "whether", "as", "after",
        "before", "until",
    ]
    static let questionWords: Set<String> = ["what", "who", "why", "how", "where", "which", "whose"]
    static let presentBe: Set<String> = [
        "is", "are", "am", "isn't", "aren't", "it's", "that's", "there's", "he's", "she's", "has", "does",
    ]
    static let pastBe: Set<String> = ["was", "were", "wasn't", "weren't", "had", "did", "didn't", "hadn't"]
    static let future: Set<String> = [
        "will", "won't", "would", "wouldn't", "shall", "gonna", "they'll", "it'll", "we'll", "you'll", "i'll",
    ]
    static let irregularPasts: Set<String> = [
        "came", "went", "took", "gave", "made", "told", "got", "met", "began", "fell", "rose", "won", "lost",
        "held", "led", "left", "ran",
        "sent", "brought", "bought", "built", "became", "broke", "chose", "drew", "drove", "felt", "found",
        "fought", "grew", "heard",
        "kept", "knew", "laid", "paid", "saw", "shot", "sold", "spent", "spoke", "stood", "struck", "swore",
        "taught", "thought",
        "threw", "understood", "wore", "wrote", "withdrew",
    ]
    static let persons: Set<String> = ["i", "we", "i'd", "i'm", "i've", "we'd", "we're", "we've", "me"]
    static let judging: Set<String> = [
        "think", "believe", "suspect", "doubt", "feel", "find", "see", "hope", "fear", "guess", "suppose",
        "reckon", "know", "argue",
        "say", "admit", "confess", "prefer", "wish", "expect", "agree", "disagree", "love", "hate", "want",
        "would", "must", "should",
        "need", "cannot", "can't", "urge", "submit", "bet", "imagine", "wonder",
    ]
    static let causal: Set<String> = [
        "because", "why", "therefore", "thus", "hence", "otherwise", "whereas", "instead", "rather",
    ]
    static let comparison: Set<String> = [
        "more", "most", "than", "less", "least", "better", "best", "worse", "worst", "further",
    ]
    static let generality: Set<String> = [
        "all", "every", "always", "never", "nothing", "nobody", "everyone", "everything", "only", "any",
        "anyone", "anything", "none",
        "ever", "no-one", "everybody", "anybody", "whole", "entire",
    ]
    /// Words that are no acronyms when they are written in capitals.
    static let ordinary: Set<String> = generality.union([
        "we", "me", "you", "not", "very", "they", "them", "this", "that", "is", "are", "was", "must", "will",
        "should", "looked", "our",
        "your", "now", "no", "so", "do", "does", "did", "too", "really", "because", "and", "but", "the",
        "who", "what", "why", "how",
        "can", "cannot", "have", "has", "had", "been", "if", "then", "their", "his", "her", "he", "she", "my",
        "at", "in", "for",
    ])
}

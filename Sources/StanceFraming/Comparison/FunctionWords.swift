/// Words that hold sentences together: a phrase that begins or ends with one says little.
enum FunctionWords {
    static let all: Set<String> = [
        "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been",
        "before", "being", "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has",
        "have", "he", "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "may", "me", "might",
        "more", "most", "must", "my", "no", "not", "of", "on", "or", "our", "she", "should", "so", "some",
        "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
        "to", "up", "was", "we", "were", "what", "when", "which", "while", "who", "will", "with", "would",
        "you", "your",
    ]
}

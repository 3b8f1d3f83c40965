/// Wording by which sites prompt, navigate and credit, as it stands at the beginning of a block (small letters).
enum BoilerplatePhrases {
    /// Prompts after which nothing of the article follows.
    static let endOfArticle = [
        "leave a reply", "leave a comment", "comments are closed", "latest news", "related articles",
        "related posts",
        "related stories", "you might also like", "you may also like", "recommended to you",
        "recommended for you",
        "post a comment", "no comments:", "comment on this post", "most popular", "most read", "more from",
        "trending now",
    ]

    /// Prompts that can stand anywhere.
    static let prompts = [
        "your email address will not be published", "required fields are marked",
        "to be informed of the latest", "subscribe to",
        "subscribe now", "sign up for", "sign up to", "follow us", "follow this blog", "share this",
        "share on", "read also",
        ">> read also", "also read", "read more", "see also", "watch:", "published on", "posted on",
        "posted by", "filed under",
        "tags:", "with afp", "with reuters", "with agencies", "exit mobile version", "edit post",
        "create my blog", "click here",
        "advertisement", "skip to content", "skip to main", "print this", "continue reading",
        "all rights reserved", "copyright ©",
        "©", "powered by", "log in", "privacy policy", "this website uses cookies", "we use cookies",
        "last updated", "updated:",
        "support our journalism", "donate", "home >", "home »", "loading",
    ]

    /// Words by which a picture is credited, anywhere in the block (small letters).
    static let credits = [
        "photo:", "photos:", "(photo", "picture:", "image:", "(image", "credit:", "photograph:",
        "getty images", "/ap photo", "/afp",
        "(ap photo", "illustration:", "file photo",
    ]
}

/// Wording by which sites prompt, navigate, sign and credit (small letters).
enum BoilerplatePhrases {
    /// Prompts at the beginning of a short block after which nothing of the article follows.
    static let endOfArticle = PhraseList([
        "leave a reply", "leave a comment", "comments are closed", "latest news", "related articles",
        "related posts",
        "related stories", "you might also like", "you may also like", "recommended to you",
        "recommended for you",
        "post a comment", "no comments:", "comment on this post", "most popular", "most read", "more from",
        "trending now",
        "read next", "like this:", "suggested topics", "posted in", "tagged with", "cite this article",
        "next article",
        "older posts", "newer posts", "recent comments", "on the topic", "comments", "tags", "topics",
        "about the author",
        "latest", "please enable javascript",
    ])

    /// Prompts that can stand anywhere, at the beginning of a block.
    static let prompts = PhraseList([
        "your email", "required fields are marked", "to be informed of the latest", "subscribe", "sign up",
        "sign me up", "sign in",
        "follow us", "follow this blog", "share this", "share on", "read also", ">> read also", "also read",
        "read more", "see also",
        "watch:", "published", "posted on", "posted by", "filed under", "updated", "last updated", "with afp",
        "with reuters",
        "with agencies", "exit mobile version", "edit post", "create my blog", "click here", "click to",
        "advertisement", "skip to",
        "print this", "print version", "print", "continue reading", "keep reading", "all rights reserved",
        "copyright", "©", "powered by",
        "log in", "privacy policy", "we use cookies", "this website uses cookies", "support our journalism",
        "donate", "home >", "home »",
        "loading", "load more", "search", "open menu", "accept all", "accept", "reject all", "manage options",
        "listen to this article",
        "save for later", "e-mail this", "email", "tweet", "pin it", "whatsapp", "copy link", "text size",
        "jump to:", "our pick:", "you are here",
        "become a member", "create a free website", "views:", "related:", "related", "timeline:",
        "support the", "support us", "our standards:",
        "browse", "republish", "sources", "newsletter", "download", "breaking:", "did you notice an error",
        "reply", "answer", "vote", "poll",
        "enjoyed this story", "like this story", "correction,", "correction:", "key points",
        "register or log in",
    ])

    /// Words that show a short sentence to be the site's and not the article's; each has a word of the class `site`.
    static let siteWords: [StaticString] = [
        "cookies", "affiliate", "newsletter", "javascript", "your inbox", "small donation", "free stories",
        "your privacy", "your device",
        "this site", "this website", "the comments", "on this article", "this article?", "weekly letter",
        "no spam", "read without limits",
        "with a hyperlink", "written permission", "our weekly", "ctrl+enter",
    ]

    /// Words by which a picture is credited, anywhere in the block; each has a word of the class `credit`.
    static let credits: [StaticString] = [
        "photo:", "photos:", "(photo", "picture:", "image:", "(image", "credit:", "photograph:",
        "getty images", "/ap photo", "/afp",
        "(ap photo", "illustration:", "file photo", "all photographs:", "scan by", "archive of the",
        "archive picture",
    ]

    /// What a line that signs a text begins with.
    static let bylines = PhraseList([
        "by ", "text by ", "words by ", "photographs by ", "pictures by ", "interview: ", "text: ",
        "photos: ", "reporting by ",
        "additional reporting by ", "posted by ", "written by ", "author: ", "about the author: ",
    ])
}

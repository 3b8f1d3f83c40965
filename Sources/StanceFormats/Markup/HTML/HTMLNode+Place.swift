#if HTML
extension HTMLNode {
    /// Landmarks that stand beside the article (WAI-ARIA).
    private static let rolesBeside: Set<String> = [
        "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alertdialog", "menu",
    ]
    /// Names that sites give, as a whole id or class, to what stands beside the article.
    private static let namesBeside: Set<String> = [
        "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comment-list", "comments",
        "cookie-banner",
        "cookie-notice", "footer", "menu", "nav", "navbar", "navigation", "newsletter", "newsletter-signup",
        "pagination", "popular-posts", "post-tags", "promo", "recent-posts", "related", "related-articles",
        "related-posts", "share", "share-buttons", "sharing", "sidebar", "site-footer", "social",
        "social-share",
        "subscribe", "tag-cloud", "tags", "widget",
    ]

    /// Whether the page does not show the element.
    var isHidden: Bool {
        if attribute("hidden") != nil || attribute("aria-hidden") == "true" { return true }
        guard let style = attribute("style") else { return false }
        return style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
    }

    /// Whether its role, id or class says that the element stands beside the article.
    var isBeside: Bool {
        if let role = attribute("role"), Self.rolesBeside.contains(role.lowercased()) { return true }
        if let id = attribute("id"), Self.namesBeside.contains(id.lowercased()) { return true }
        guard let classes = attribute("class") else { return false }
        return classes.split(whereSeparator: \.isWhitespace).contains {
            Self.namesBeside.contains($0.lowercased())
        }
    }
}
#endif

/// A page that needs nothing from anywhere: style and script are in it, and it may load nothing.
struct HTMLPage {
    /// The title.
    let title: String
    /// The body, already HTML.
    let body: String

    /// The page.
    var html: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
        script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="data:,">
        <title>\(Escaped.html(title))</title>
        <style>
        \(PageStyle.css)</style>
        </head>
        <body>
        \(body)
        <script>
        \(PageScript.source)</script>
        </body>
        </html>

        """
    }
}

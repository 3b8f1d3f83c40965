/// The style of our pages, for light and for dark.
///
/// Text has a contrast of at least 4.5 to 1 on all it may stand on (WCAG 2.2 AA): a test computes it from these values.
enum PageStyle {
    /// A colour in both schemes, as hexadecimal digits of red, green and blue.
    struct Colour: Hashable, Sendable {
        let name: String
        let light: String
        let dark: String
    }

    /// The colours by name.
    static let colours = [
        Colour(name: "page", light: "ffffff", dark: "14171a"),
        Colour(name: "panel", light: "f4f5f6", dark: "1f2428"),
        Colour(name: "line", light: "c9cdd1", dark: "444b52"),
        Colour(name: "text", light: "1b1d1f", dark: "e8eaed"),
        Colour(name: "faint", light: "565c62", dark: "a9b0b7"),
        Colour(name: "opinion", light: "a8291b", dark: "ff9d8f"),
        Colour(name: "reporting", light: "0b51b7", dark: "92bbff"),
        Colour(name: "pass", light: "17662f", dark: "7bd88f"),
        Colour(name: "opinion1", light: "fbe6e2", dark: "43241f"),
        Colour(name: "opinion2", light: "f7cfc8", dark: "5e2b23"),
        Colour(name: "opinion3", light: "f2b3a8", dark: "7c3529"),
        Colour(name: "reporting1", light: "e3edfb", dark: "1d2c42"),
        Colour(name: "reporting2", light: "c9dcf8", dark: "233c60"),
        Colour(name: "reporting3", light: "a9c8f4", dark: "2a4d81"),
    ]

    /// The colour that sentences are shaded with, as red, green and blue.
    static let shade = (light: "168 41 27", dark: "255 157 143")

    /// The style sheet.
    static var css: String {
        let light = colours.map { "--\($0.name):#\($0.light)" }.joined(separator: ";")
        let dark = colours.map { "--\($0.name):#\($0.dark)" }.joined(separator: ";")
        // The opinion colour again, as numbers that an opacity can be given to.
        return
            ":root{color-scheme:light dark;--shade-colour:\(shade.light);\(light)}\n@media (prefers-color-scheme:dark){:root{--shade-colour:\(shade.dark);\(dark)}}\n"
            + rules
    }

    private static let rules = """
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:75rem;padding:1rem;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
        h2{font-size:1.2rem;margin:2rem 0 .5rem}
        p{margin:.5rem 0}
        .faint{color:var(--faint)}
        .opinion{color:var(--opinion)}.reporting{color:var(--reporting)}.pass{color:var(--pass)}.fail{color:var(--opinion)}
        .verdict{display:inline-block;padding:.25rem .75rem;border:2px solid;border-radius:.4rem;font-weight:700}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%}
        th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:normal}
        th{color:var(--faint);font-weight:600}
        td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        td.t{overflow-wrap:anywhere}
        .plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1rem}
        figure{margin:0;padding:.5rem;background:var(--panel);border-radius:.5rem}
        figcaption{font-weight:600}
        figure p{font-size:.875rem;color:var(--faint);margin:.25rem 0}
        svg{display:block;width:100%;height:auto}
        svg text{fill:var(--text);font:12px system-ui,sans-serif}
        svg .axis{stroke:var(--faint);fill:none}svg .grid{stroke:var(--line);fill:none}
        svg .a{stroke:var(--opinion);fill:none;stroke-width:2}svg .b{stroke:var(--reporting);fill:none;stroke-width:2}
        svg .c{stroke:var(--faint);fill:none;stroke-width:1.5;stroke-dasharray:4 4}
        svg .fa{fill:var(--opinion)}svg .fb{fill:var(--reporting)}
        svg .right{fill:var(--panel);stroke:var(--pass);stroke-width:2}svg .wrong{fill:var(--panel);stroke:var(--opinion);stroke-width:2;stroke-dasharray:6 3}
        svg .big{font-size:22px;font-weight:600}
        mark{color:inherit;background:none;border-radius:.15rem;padding:0 .05em}
        .o1{background:var(--opinion1)}.o2{background:var(--opinion2)}.o3{background:var(--opinion3)}
        .r1{background:var(--reporting1)}.r2{background:var(--reporting2)}.r3{background:var(--reporting3)}
        .o1,.o2,.o3{border-bottom:2px solid var(--opinion)}.r1,.r2,.r3{border-bottom:2px dotted var(--reporting)}
        :focus-visible{outline:3px solid var(--reporting);outline-offset:-1px}
        summary{cursor:pointer;color:var(--faint)}
        .row{display:grid;grid-template-columns:9rem 1fr;gap:.25rem 1rem;padding:.6rem .4rem;border-bottom:1px solid var(--line)}
        .row .what{font-size:.875rem}
        .parts{list-style:none;margin:.25rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.875rem}
        .article{max-width:46rem;margin:0 auto;padding-bottom:45vh}
        .article .key{background:var(--shade);color:var(--text)}
        .article .s{scroll-margin-bottom:45vh;border-radius:.2rem;padding:.05em .1em;cursor:help;background:var(--shade)}
        .article .attributed{text-decoration:underline dotted var(--faint);text-underline-offset:.25em}
        .article .quoted{font-style:italic}
        .article .review{outline:1px dashed var(--faint)}
        .article .s:focus{outline:3px solid var(--reporting)}
        .article .caption,.article .byline,.article .boilerplate,.skipped{color:var(--faint);font-size:.875rem}
        .why{display:none;position:fixed;left:0;right:0;bottom:0;z-index:1;max-height:45vh;overflow:auto;padding:.75rem 1rem;background:var(--panel);color:var(--text);border-top:2px solid var(--faint);font:.9375rem/1.5 system-ui,sans-serif;font-style:normal;text-align:left}
        .s:hover>.why,.s:focus>.why{display:block}
        .s:hover>.why{z-index:2}
        .why .parts{display:flex}
        @media (max-width:40rem){.row{grid-template-columns:1fr}table{font-size:.8125rem}th,td{padding:.3rem .25rem}}
        @media print{.why{display:none!important}}

        """
}

/// Abbreviations whose period does not, by itself, end a sentence.
///
/// Entries are in small letters and without the final period.
enum Abbreviations {
    /// Stand before a name and are written with a capital: a sentence never ends on them.
    static let titles = words(
        """
        mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cpl cmdr adm maj rev hon pres supt det insp messrs mme mlle fr amb
        rt asst att atty brig comdr ald treas sr. sra srta coun cllr
        """)

    /// Stand before a name or number and are written small, or either way.
    static let connecting = words("vs v cf approx c ca viz eds trans para paras pp esp incl")

    /// Abbreviations only before a number: "No. 5", but not in "He said no."
    static let beforeNumbers = words(
        "no nos fig figs vol vols p pp art arts sec secs ch chap ca ed ext par pt rs hrs min tel app eq pl cl ss st"
    )

    /// Stand within or at the end of a sentence: it ends there only if the next word begins a sentence.
    static let anywhere = words(
        """
        st mt ft inc ltd co corp bros jr sr esq etc dept univ assn natl intl govt est ave blvd rd sq met pty plc cos mfg
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun al bldg apt
        """)

    /// Of these, written small as well.
    static let writtenSmall: Set<String> = ["etc", "al"]

    /// Times of day: a capital after them begins a sentence, unless it is the name of a day, month or time zone.
    static let timesOfDay: Set<String> = ["a.m", "p.m"]

    /// What goes on after a time of day.
    static let afterTimes = words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december eastern central pacific mountain gmt bst cet est et pt utc ist
        """)

    /// Words after which a single capital letter is a letter and no initial, as in "plan B".
    static let beforeLetters = words(
        "plan vitamin group grade type class category option side point hepatitis schedule appendix exhibit block wing gate hall"
    )

    /// Words that begin a sentence far oftener than they follow an abbreviation within one.
    static let sentenceStarters = words(
        """
        the a an this that these those it its it's he his he's she her she's they their they're we our we're i i'm you your in on at
        but and so yet if when while as after before there there's for from by to of what who why how where which whose some many most
        all both each every no not now then however although though since because another other others one two three several under
        with without despite according also even or during until last earlier meanwhile nobody nothing none neither everyone everything
        someone something anyone anything later soon today yesterday tomorrow here nor just only still perhaps maybe instead indeed
        does do did is are was were has have had can could will would should may might must let ask asked tests more less few such
        over about between among across against through once again first second finally once never always often sometimes
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

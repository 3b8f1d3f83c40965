/// What a word is to a period before or after it.
///
/// Abbreviations are listed in small letters and without the final period, which does not, by itself, end a sentence after them.
struct AbbreviationClasses: OptionSet, Sendable {
    let rawValue: UInt16

    /// Stand before a name and are written with a capital: a sentence never ends on them.
    static let title = AbbreviationClasses(rawValue: 1 << 0)
    /// Stand before a name or number and are written small, or either way.
    static let connecting = AbbreviationClasses(rawValue: 1 << 1)
    /// Abbreviations only before a number: "No. 5", but not in "He said no."
    static let beforeNumber = AbbreviationClasses(rawValue: 1 << 2)
    /// Stand within or at the end of a sentence: it ends there only if the next word begins a sentence.
    static let anywhere = AbbreviationClasses(rawValue: 1 << 3)
    /// Of these, written small as well.
    static let writtenSmall = AbbreviationClasses(rawValue: 1 << 4)
    /// Times of day: a capital after them begins a sentence, unless it is the name of a day, month or time zone.
    static let timeOfDay = AbbreviationClasses(rawValue: 1 << 5)
    /// What goes on after a time of day.
    static let afterTime = AbbreviationClasses(rawValue: 1 << 6)
    /// Words after which a single capital letter is a letter and no initial, as in "plan B".
    static let beforeLetter = AbbreviationClasses(rawValue: 1 << 7)
    /// Words that begin a sentence far oftener than they follow an abbreviation within one.
    static let sentenceStarter = AbbreviationClasses(rawValue: 1 << 8)
    /// Words that begin a clause with a verb of saying: "Why?" he said.
    static let speaker = AbbreviationClasses(rawValue: 1 << 9)

    /// Looks up a word.
    static let table = WordTable<AbbreviationClasses>([
        (
            .title,
            """
            mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cpl cmdr adm maj rev hon pres supt det insp
            messrs mme mlle fr amb rt asst att atty brig comdr ald treas sr. sra srta coun cllr
            """
        ),
        (.connecting, "vs v cf approx c ca viz eds trans para paras pp esp incl"),
        (
            .beforeNumber,
            """
            no nos fig figs vol vols p pp art arts sec secs ch chap ca ed ext par pt rs hrs min tel app eq pl
            cl ss st
            """
        ),
        (
            .anywhere,
            """
            st mt ft inc ltd co corp bros jr sr esq etc dept univ assn natl intl govt est ave blvd rd sq met
            pty plc cos mfg jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri
            sat sun al bldg apt
            """
        ),
        (.writtenSmall, "etc al"),
        (.timeOfDay, "a.m p.m"),
        (
            .afterTime,
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june
            july august september october november december eastern central pacific mountain gmt bst cet est
            et pt utc ist
            """
        ),
        (
            .beforeLetter,
            """
            plan vitamin group grade type class category option side point hepatitis schedule appendix exhibit
            block wing gate hall
            """
        ),
        (
            .sentenceStarter,
            """
            the a an this that these those it its it's he his he's she her she's they their they're we our
            we're i i'm you your in on at but and so yet if when while as after before there there's for from
            by to of what who why how where which whose some many most all both each every no not now then
            however although though since because another other others one two three several under with
            without despite according also even or during until last earlier meanwhile nobody nothing none
            neither everyone everything someone something anyone anything later soon today yesterday tomorrow
            here nor just only still perhaps maybe instead indeed does do did is are was were has have had can
            could will would should may might must let ask asked tests more less few such over about between
            among across against through once again first second finally once never always often sometimes
            """
        ),
        (.speaker, "he she they the a"),
    ])
}

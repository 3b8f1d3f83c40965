/// The verbs by which English news passes on what somebody said or thought, as finite forms.
///
/// Compiled after the classes of reporting verbs in Quirk et al. 1985 (§16.31) and Thompson & Ye 1991; our own choice.
enum AttributionVerbs {
    /// What a verb says of the act, and what must follow it for it to pass something on.
    static let reporting: [(classes: WordClasses, words: String)] = [
        (.reporting, "said says say"),
        (
            [.reporting, .takesClause],
            """
            told tells tell added adds stated states announced announces reported reports report replied replies
            reply responded wrote writes tweeted posted explained explains noted notes note remarked remarks
            observed commented declared declares recalled recalls continued reiterated reiterates repeated
            reaffirmed reaffirms confirmed confirms testified mentioned reminded reminds informed disclosed
            revealed reveals signalled signaled indicated indicates answered shouted cried joked quipped assured
            hinted asked asks heard hears ruled testifies recounted recounts remembered remembers remember
            confided retorted briefed advised forecast read reads learned understood wondered wonders swore
            swears thundered snapped whispered muttered yelled concurred clarified cites
            """
        ),
        (
            [.reporting, .judgement, .takesClause],
            """
            alleged alleges claimed claims claim insisted insists insist argued argues argue warned warns warn
            admitted admits admit conceded concedes acknowledged acknowledges acknowledge suggested suggests
            suggest contended contends contend maintained maintains maintain asserted asserts complained
            complains complain boasted boasts predicted predicts predict estimated estimates estimate concluded
            concludes conclude stressed stresses emphasized emphasised emphasizes cautioned cautions caution
            objected objects object lamented laments held holds hold threatened vowed vows pledged promised
            promises countered counters mooted proposed proposes agreed agrees recommended recommends judged
            speculated speculates reckons reckoned guesses guessed questioned questions lectured apologised
            apologized disagreed jokes retorts
            """
        ),
        (
            [.reporting, .judgement, .takesObject],
            """
            accused accuses accuse hailed hails praised praises criticized criticised criticizes criticises
            condemned condemns denounced denounces blamed blames blasted slammed rejected rejects dismissed
            dismisses denied denies deny disputes disputed dispute urged urges urge called calls call described
            describes describe branded brands attributed attributes attribute demanded demands likened likens
            defended defends defend welcomed welcomes expressed expresses express voiced voices lambasted
            derided ridiculed mocked lauded championed attacked
            """
        ),
        (
            [.reporting, .thought, .takesClause],
            """
            believed believes believe thinks think thought hoped hopes hope considers consider regards regarded
            sees saw views viewed feels felt worries worried suspects suspected suspect interpret interprets
            assumes assumed assume suppose supposes supposed considered
            """
        ),
        ([.reporting, .thought, .takesObject], "feared fears fear doubts doubted doubt"),
        ([.reporting, .thought, .takesInfinitive], "wants wanted want expects expect"),
    ]

    /// How some of the verbs behave besides.
    static let behaviour: [(classes: WordClasses, words: String)] = [
        (
            .plainSpeech,
            """
            said says say told tells added adds asked asks replied replies answered wrote writes tweeted posted
            noted notes explained explains continued recalled recalls stated states declared declares announced
            announces warned warns insisted insists concluded concludes shouted cried joked quipped
            """
        ),
        (
            .alsoNoun,
            """
            states notes claims reports demands hopes fears views remarks counters estimates promises sees
            report claim fear hope call calls estimated proposed promised alleged object objects answered
            repeated complaints reply dispute disputes doubts point points feels judged suspects suspect
            questions voices guesses forecast read reads heard attacked expressed learned cites reported
            attributes urges caution confirmed answers
            """
        ),
        (
            .baseForm,
            """
            say tell argue insist believe think fear hope claim report warn suggest deny accuse point note
            expect suspect conclude contend maintain reply admit complain call describe object speak agree
            predict caution want interpret suppose attribute acknowledge dispute estimate remember defend
            express hold doubt urge assume consider find
            """
        ),
        (
            .dropsThat,
            """
            said says say told tells tell added adds believes believed believe thinks thought think claims
            claimed claim insists insisted insist fears feared fear hopes hoped hope suspects suspect expects
            expect announced warned warns warn confirmed admitted admits estimates estimated promised reckons
            argues argue predicts suggested mooted stated states feels felt concluded denied denies
            """
        ),
        (
            .participle,
            """
            saying adding arguing claiming insisting noting stating explaining telling writing warning
            """
        ),
        (.promise, "promised promises pledged vowed vows threatened hopes hoped"),
        (
            .takesAbout,
            """
            warned warns warn complained complains complain boasted boasts told tells joked
            """
        ),
        (
            .nounWithThat,
            """
            fears hopes doubts claims reports suspects fear hope claim report doubt estimates complaints
            promises views
            """
        ),
    ]
}

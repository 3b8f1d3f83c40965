import StanceText
import Testing

@Suite struct RoleTaggerTests {
    private struct Tag: Equatable, CustomStringConvertible {
        let role: Role
        let reason: RoleReason
        var description: String { "\(role) \(reason)" }

        init(_ role: Role, _ reason: RoleReason) {
            self.role = role
            self.reason = reason
        }
    }

    private func tags(_ blocks: String...) -> [Tag] {
        Reading(of: Document(name: "a", text: blocks.joined(separator: "\n\n"))).blocks.map {
            Tag($0.role, $0.reason)
        }
    }

    private let text =
        "The council met on Monday to talk about the new bridge across the river and its price."

    @Test func runningTextIsBody() {
        #expect(tags(text) == [Tag(.body, .sentence)])
        #expect(tags("He left.") == [Tag(.body, .sentence)])
    }

    @Test func longBlockWithoutFinalMarkIsBody() {
        let long =
            "the council that met on Monday and Tuesday "
            + "and then again on all of the other days of that very long week and month"
        #expect(tags(text, long)[1] == Tag(.body, .sentence))
    }

    @Test func firstShortBlockIsTitle() {
        #expect(tags("Council meets over bridge", text) == [Tag(.headline, .title), Tag(.body, .sentence)])
        #expect(tags("Council talks: no decision in sight.", text)[0] == Tag(.headline, .title))
    }

    @Test func shortBlockWithoutFinalMarkIsHeading() {
        #expect(tags(text, "No decision yet", text + " Again.")[1] == Tag(.headline, .heading))
        #expect(tags(text, "A new bridge?", text + " Again.")[1] == Tag(.headline, .heading))
    }

    @Test func titleThatComesAgainIsRepeatedHeadline() {
        let tags = tags("Council meets over bridge", "Council meets over bridge", text)
        #expect(tags[1] == Tag(.headline, .repeated))
    }

    @Test func shortLineSeenThreeTimesIsBoilerplate() {
        let tags = tags(text, "Top stories", "He left.", "Top stories", "She left.", "Top stories")
        #expect([1, 3, 5].map { tags[$0] } == Array(repeating: Tag(.boilerplate, .repeated), count: 3))
    }

    @Test func breadcrumbBeforeTheTitleIsTruncated() {
        #expect(
            tags("News World Council meets over...", "Council meets over bridge", text)[0]
                == Tag(.boilerplate, .truncated))
        #expect(
            tags("News World Council meets over…", "Council meets over bridge", text)[0]
                == Tag(.boilerplate, .truncated))
    }

    @Test func pictureCreditMakesCaption() {
        #expect(
            tags(text, "The old bridge last winter. Photo: Ann Berg / Town Paper")[1]
                == Tag(.caption, .credit))
        #expect(
            tags(text, "OLD BRIDGE: The crossing last winter. Photo: Ann Berg")[1] == Tag(.caption, .slug))
    }

    @Test func captionThatComesAgainIsRepeated() {
        let caption = "OLD BRIDGE: The crossing last winter. Photo: Ann Berg"
        #expect(tags(text, caption, caption)[2] == Tag(.caption, .repeated))
    }

    @Test func nameUnderTheTitleIsByline() {
        #expect(tags("Council meets over bridge", "Ann Berg", text)[1] == Tag(.byline, .name))
        #expect(tags("Council meets over bridge", "By Ann Berg in Oslo", text)[1] == Tag(.byline, .name))
    }

    @Test func nameOfSomebodyInTheTextIsCaption() {
        #expect(
            tags("Council meets over bridge", "Ann Berg", text + " Mayor Ann Berg left.")[1]
                == Tag(.caption, .name))
    }

    @Test func promptIsBoilerplate() {
        #expect(tags(text, "Subscribe to our newsletter for more.")[1] == Tag(.boilerplate, .prompt))
        #expect(tags(text, "Read also: The old bridge", text + " Again.")[1] == Tag(.boilerplate, .prompt))
    }

    @Test func longBlockThatBeginsLikeAPromptIsBody() {
        #expect(
            tags(text, "Follow us, the leaders of the march told the crowd, and with this " + text)[1]
                == Tag(.body, .sentence))
    }

    @Test func everythingAfterTheEndOfTheArticleIsBoilerplate() {
        let tags = tags(text, "He left.", "She left.", "Leave a Reply", text + " Again.", "More")
        #expect(
            tags[3...] == [
                Tag(.boilerplate, .prompt), Tag(.boilerplate, .afterEnd), Tag(.boilerplate, .afterEnd),
            ])
    }

    @Test func promptInTheFirstHalfDoesNotEndTheArticle() {
        let tags = tags("Latest news", text, text + " Again.", text + " And again.")
        #expect(tags[1...].allSatisfy { $0 == Tag(.body, .sentence) })
    }

    @Test func fourLinesOfOneMakeAreAList() {
        let lines = [
            "Album in red", "Album in green", "Album in blue", "Album in grey",
        ]
        let list = Array(repeating: Tag(.boilerplate, .list), count: 4)
        #expect(tags(([text] + lines).joined(separator: "\n\n")).dropFirst() == list[...])
        #expect(
            tags(([text] + lines.prefix(2)).joined(separator: "\n\n")).dropFirst().allSatisfy {
                $0.role == .headline
            })
    }

    @Test func sentencesCarryTheRoleOfTheirBlock() {
        let reading = Reading(
            of: Document(name: "a", text: "Council meets over bridge\n\n" + text + " He left."))
        #expect(reading.sentences.map(\.role) == [.headline, .body, .body])
    }

    @Test func tableRowsAreBody() {
        let reading = Reading(ofSentences: ["Subscribe to our newsletter", "Photo: Ann Berg"], name: "a")
        #expect(reading.sentences.map(\.role) == [.body, .body])
    }
}

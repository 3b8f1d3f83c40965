import Foundation
import StanceFeatures
import Testing

@Suite struct FeatureOptionsTests {
    private func coded(_ options: FeatureOptions) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(options), as: UTF8.self)
    }

    @Test func optionsWithoutGroupsAreStoredAsTheTermsChoices() throws {
        #expect(
            try coded(.init())
                == #"{"characterLengths":[2,5],"minimumDocumentFrequency":2,"wordLengths":[1,2]}"#)
    }

    @Test func storedOptionsAreTheSame() throws {
        let options = FeatureOptions(
            terms: .init(minimumDocumentFrequency: 7, inverseDocumentFrequencyPower: 1.5),
            groups: [.endings, .ownTerms, .clauses])
        let text = try coded(options)
        #expect(text.contains(#""groups":["own-terms","clauses","endings"]"#))
        #expect(text.contains(#""inverseDocumentFrequencyPower":1.5"#))
        #expect(try JSONDecoder().decode(FeatureOptions.self, from: Data(text.utf8)) == options)
    }

    @Test func unknownGroupIsRefused() {
        let text =
            #"{"characterLengths":[2,5],"minimumDocumentFrequency":2,"wordLengths":[1,2],"groups":["moods"]}"#
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(FeatureOptions.self, from: Data(text.utf8))
        }
    }
}

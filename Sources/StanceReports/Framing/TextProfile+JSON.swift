import StanceFraming
import StanceText

extension TextProfile {
    /// The object of a text in `profile --format json`.
    public var json: JSON {
        .object([
            .init("name", .string(name)), .init("sentences", .int(sentenceCount)),
            .init("words", .int(frames.wordCount)), .init("tooShort", .bool(frames.isTooShort)),
            .init("voices", .array(voices.map(Self.json))), .init("shift", shift.map(Self.json) ?? .null),
            .init("frames", .array(frames.frames.map(Self.json))),
            .init("devices", .array(devices.map(Self.json))),
            .init("targets", .array(targets.map(Self.json))), .init("model", .string(model)),
        ])
    }

    private static func json(_ voice: VoiceFigures) -> JSON {
        .object([
            .init("voice", .string(voice.voice.rawValue)), .init("sentences", .int(voice.sentences)),
            .init("words", .int(voice.words)), .init("judged", .int(voice.opinion.judged)),
            .init("opinion", .int(voice.opinion.opinion)),
            .init("opinionShare", .optional(voice.opinion.value)),
            .init("interval", interval(voice.opinion.interval)),
        ])
    }

    private static func json(_ figures: ShiftFigures) -> JSON {
        .object([
            .init("line", .int(figures.location.line)), .init("column", .int(figures.location.column)),
            .init("statistic", .double(figures.shift.statistic)),
            .init("p", .double(figures.shift.probability)),
            .init("meanBefore", .double(figures.shift.meanBefore)),
            .init("meanAfter", .double(figures.shift.meanAfter)),
            .init("significant", .bool(figures.shift.isSignificant())),
        ])
    }

    private static func json(_ frame: FrameProfile.Frame) -> JSON {
        let rates = Voice.allCases.map { JSON.Field($0.rawValue, json(frame.rate(in: $0))) }
        return .object([
            .init("frame", .string(frame.name)),
            .init("experimental", frame.measurement.map { .bool($0.isExperimental) } ?? .null),
            .init("all", json(frame.rate())), .init("byVoice", .object(rates)),
            .init("terms", terms(frame.mentions)),
        ])
    }

    private static func json(_ device: RhetoricalDevice) -> JSON {
        .object([
            .init("device", .string(device.kind.rawValue)), .init("author", json(device.rate)),
            .init("terms", terms(device.mentions, neutralNames: device.neutralNames)),
        ])
    }

    private static func json(_ target: TargetProfile) -> JSON {
        let mentions = Voice.allCases.map { voice in
            JSON.Field(voice.rawValue, .int(target.mentions.count { $0.voice == voice }))
        }
        let association: JSON =
            target.association.map {
                .object([
                    .init("logOdds", .double($0.logOdds)), .init("interval", interval($0.interval)),
                    .init("judgingNear", .int($0.judgingNear)), .init("wordsNear", .int($0.wordsNear)),
                    .init("judgingElsewhere", .int($0.judgingElsewhere)),
                    .init("wordsElsewhere", .int($0.wordsElsewhere)),
                ])
            } ?? .null
        return .object([
            .init("target", .string(target.target.name)),
            .init("aliases", .array(target.target.aliases.map(JSON.string))),
            .init("mentions", .object(mentions)), .init("named", terms(target.mentions)),
            .init("evaluations", terms(target.evaluations)), .init("association", association),
        ])
    }

    private static func json(_ rate: WordRate) -> JSON {
        .object([
            .init("count", .int(rate.count)), .init("words", .int(rate.words)),
            .init("perThousand", .optional(rate.perThousand)), .init("interval", interval(rate.interval)),
        ])
    }

    /// Terms with their places, and with their neutral names where these were looked for.
    private static func terms(_ mentions: [Mention], neutralNames: [String: String]? = nil) -> JSON {
        .array(
            MentionedTerm.gathered(mentions).map { term in
                let neutral = neutralNames.map {
                    JSON.Field("neutral", $0[term.term].map(JSON.string) ?? .null)
                }
                return .object(
                    [.init("term", .string(term.term))] + [neutral].compactMap(\.self)
                        + [.init("places", .array(term.mentions.map(place)))])
            })
    }

    private static func place(_ mention: Mention) -> JSON {
        .object([
            .init("file", .string(mention.file)), .init("line", .int(mention.location.line)),
            .init("column", .int(mention.location.column)), .init("voice", .string(mention.voice.rawValue)),
        ])
    }

    private static func interval(_ interval: ClosedRange<Double>?) -> JSON {
        interval.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null
    }
}

public import StanceText

/// Something a check found: what, where, and how bad.
public struct Finding: Sendable, Hashable {
    /// How bad it is.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// It makes the check fail.
        case error
        /// Somebody should look at it.
        case warning
        /// It is good to know.
        case note
    }

    /// Why a finding does not count.
    public enum Waiver: String, Sendable, Hashable {
        /// A mark in the text says so.
        case inSource
        /// It is in the baseline of findings that were there before.
        case baseline
    }

    /// A place in a file.
    public struct Place: Sendable, Hashable {
        /// The file's path.
        public let file: String
        /// The first character.
        public let start: TextLocation
        /// The place after the last character, if it is known.
        public let end: TextLocation?

        /// Makes a place.
        public init(file: String, start: TextLocation, end: TextLocation? = nil) {
            self.file = file
            self.start = start
            self.end = end
        }
    }

    /// What kind of thing it is.
    public let rule: FindingRule
    /// How bad it is.
    public let severity: Severity
    /// Where it is, unless it is about no file.
    public let place: Place?
    /// What is to be said of it, on one line.
    public let message: String
    /// The sentence it is about.
    public let text: String?
    /// How sure or how bad, for sorting: greater is worse.
    public let weight: Double
    /// What it is known by from run to run; see `FindingBaseline`.
    public var fingerprint: String?
    /// Why it does not count, if it does not.
    public var waiver: Waiver?

    /// Makes a finding from its parts.
    public init(
        rule: FindingRule, severity: Severity, place: Place?, message: String, text: String? = nil,
        weight: Double = 0, fingerprint: String? = nil, waiver: Waiver? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.message = message
        self.text = text
        self.weight = weight
        self.fingerprint = fingerprint
        self.waiver = waiver
    }

    /// Whether it makes the check fail.
    public var fails: Bool { severity == .error && waiver == nil }
}

public import StanceFraming
public import StanceText

/// What a text, or a part of one, dwells on, in whose voice, and where the voice changes.
///
/// It describes vocabulary. That a text uses words of a frame does not say that it frames rightly or wrongly.
public struct TextProfile: Sendable, Hashable {
    /// What it is called in columns: the file, or a part of it.
    public let name: String
    /// The voices, in the order of `Voice.allCases`.
    public let voices: [VoiceFigures]
    /// Where the author's voice changes, if a change point could be looked for.
    public let shift: ShiftFigures?
    /// How many sentences of the author's the change point was looked for in.
    public let judgedByShift: Int
    /// The frames' words.
    public let frames: FrameProfile
    /// The rhetorical devices of the author's own words.
    public let devices: [RhetoricalDevice]
    /// The targets that were asked for.
    public let targets: [TargetProfile]
    /// The model's name.
    public let model: String

    /// One voice in a text.
    public struct VoiceFigures: Sendable, Hashable {
        /// The voice.
        public let voice: Voice
        /// How many sentences are in it.
        public let sentences: Int
        /// How many words are in it, each by itself: see `Passage.voice(ofToken:in:)`.
        public let words: Int
        /// How many of its sentences count as opinion, with a 95 % interval.
        public let opinion: DocumentScore.Share

        /// Makes figures from their parts.
        public init(voice: Voice, sentences: Int, words: Int, opinion: DocumentScore.Share) {
            self.voice = voice
            self.sentences = sentences
            self.words = words
            self.opinion = opinion
        }
    }

    /// A change of the author's voice, with its place.
    public struct ShiftFigures: Sendable, Hashable {
        /// The change point.
        public let shift: VoiceShift
        /// Where the first sentence stands that belongs to the second part.
        public let location: TextLocation

        /// Makes figures from their parts.
        public init(shift: VoiceShift, location: TextLocation) {
            self.shift = shift
            self.location = location
        }
    }

    /// Makes a profile from its parts.
    public init(
        name: String, voices: [VoiceFigures], shift: ShiftFigures?, judgedByShift: Int, frames: FrameProfile,
        devices: [RhetoricalDevice], targets: [TargetProfile], model: String
    ) {
        self.name = name
        self.voices = voices
        self.shift = shift
        self.judgedByShift = judgedByShift
        self.frames = frames
        self.devices = devices
        self.targets = targets
        self.model = model
    }

    /// All sentences of the running text.
    public var sentenceCount: Int { voices.reduce(0) { $0 + $1.sentences } }
}

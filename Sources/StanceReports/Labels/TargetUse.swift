/// The target that a model of stances was trained on, and whether the text was said to be about it.
public struct TargetUse: Sendable, Hashable {
    /// The target.
    public let name: String
    /// Whether the model is used on texts about anything: what it says of them was never measured.
    public let isAnyTarget: Bool

    /// Makes a record from its parts.
    public init(name: String, isAnyTarget: Bool) {
        self.name = name
        self.isAnyTarget = isAnyTarget
    }

    /// What a reader should know of it.
    public var note: String {
        isAnyTarget
            ? "trained on stance towards \(name), used for any target: these stances were never measured"
            : "stance towards \(name)"
    }

    /// The fields of `target` and `anyTarget`; `null` and `false` for a model without a target.
    static func fields(_ use: TargetUse?) -> [JSON.Field] {
        [
            .init("target", .optional(use?.name)), .init("anyTarget", .bool(use?.isAnyTarget ?? false)),
        ]
    }
}

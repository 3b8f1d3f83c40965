/// The version of the library and the tool.
public enum StanceVersion {
    /// The version, after https://semver.org.
    public static let current = "0.1.0"
}

/// Test results as JUnit XML: the part of it that Jenkins, GitLab, GitHub actions and Azure all read.
public struct JUnitReport: Sendable {
    /// One check with its result.
    public struct Case: Sendable, Hashable {
        /// What was checked.
        public let name: String
        /// What it was checked on.
        public let className: String
        /// Why it failed, if it did: one line, and all there is to say.
        public let failure: Failure?

        /// A failure.
        public struct Failure: Sendable, Hashable {
            /// One line.
            public let message: String
            /// All there is to say.
            public let details: String
        }

        /// Makes a result.
        public init(name: String, className: String, failure: Failure? = nil) {
            self.name = name
            self.className = className
            self.failure = failure
        }
    }

    /// Checks that belong together.
    public struct Suite: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// The results.
        public let cases: [Case]
        /// Figures that go with them.
        public let properties: [Property]

        /// A figure by name.
        public struct Property: Sendable, Hashable {
            /// The name.
            public let name: String
            /// The value.
            public let value: String
        }

        /// Makes a suite.
        public init(name: String, cases: [Case], properties: [Property] = []) {
            self.name = name
            self.cases = cases
            self.properties = properties
        }

        /// How many checks failed.
        public var failureCount: Int { cases.count { $0.failure != nil } }
    }

    /// The suites.
    public let suites: [Suite]

    /// Makes a report.
    public init(suites: [Suite]) { self.suites = suites }

    /// The document.
    public var xml: String {
        let tests = suites.reduce(0) { $0 + $1.cases.count }
        let failures = suites.reduce(0) { $0 + $1.failureCount }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites name=\"stance\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\">\n"
        for suite in suites { text += Self.xml(suite) }
        return text + "</testsuites>\n"
    }

    private static func xml(_ suite: Suite) -> String {
        var text =
            "  <testsuite name=\"\(Escaped.xml(suite.name))\" tests=\"\(suite.cases.count)\" "
            + "failures=\"\(suite.failureCount)\" errors=\"0\" skipped=\"0\">\n"
        if !suite.properties.isEmpty {
            text += "    <properties>\n"
            for property in suite.properties {
                text +=
                    "      <property name=\"\(Escaped.xml(property.name))\" value=\"\(Escaped.xml(property.value))\"/>\n"
            }
            text += "    </properties>\n"
        }
        for test in suite.cases { text += xml(test) }
        return text + "  </testsuite>\n"
    }

    private static func xml(_ test: Case) -> String {
        let head =
            "    <testcase name=\"\(Escaped.xml(test.name))\" classname=\"\(Escaped.xml(test.className))\""
        guard let failure = test.failure else { return head + "/>\n" }
        return head + ">\n      <failure message=\"\(Escaped.xml(failure.message))\" type=\"stance\">"
            + Escaped.xml(failure.details) + "</failure>\n    </testcase>\n"
    }
}

/// How often a classifier finds opinion, and how often it takes reporting for it, on labelled rows.
public struct ErrorRates: Hashable, Sendable, Codable {
    /// The rows that are opinion.
    public var opinion: Int
    /// Those of them that were found.
    public var opinionFound: Int
    /// The rows that are reporting.
    public var reporting: Int
    /// Those of them that were taken for opinion.
    public var reportingTaken: Int

    /// Makes rates from counts.
    ///
    /// - Precondition: No count is negative, none found exceeds those there are.
    public init(opinion: Int, opinionFound: Int, reporting: Int, reportingTaken: Int) {
        precondition(
            (0...max(opinion, 0)).contains(opinionFound) && (0...max(reporting, 0)).contains(reportingTaken),
            "\(opinionFound) of \(opinion) found, \(reportingTaken) of \(reporting) taken")
        self.opinion = opinion
        self.opinionFound = opinionFound
        self.reporting = reporting
        self.reportingTaken = reportingTaken
    }

    /// Counts observations.
    public init(of observations: some Sequence<Observation>) {
        self.init(opinion: 0, opinionFound: 0, reporting: 0, reportingTaken: 0)
        for observation in observations {
            let taken = observation.isPredictedOpinion ? 1 : 0
            if observation.isOpinion {
                opinion += 1
                opinionFound += taken
            } else {
                reporting += 1
                reportingTaken += taken
            }
        }
    }

    /// The share of opinion that is found; 0 where there is none.
    public var truePositiveRate: Double { opinion == 0 ? 0 : Double(opinionFound) / Double(opinion) }

    /// The share of reporting that is taken for opinion; 0 where there is none.
    public var falsePositiveRate: Double { reporting == 0 ? 0 : Double(reportingTaken) / Double(reporting) }

    /// Youden's index, *tpr − fpr*, or `nil` where one of the rates is not known.
    public var youden: Double? {
        opinion == 0 || reporting == 0 ? nil : truePositiveRate - falsePositiveRate
    }
}

import StanceEvaluation

/// The plots of an evaluation.
struct EvaluationPlots {
    private let report: EvaluationReport
    private let observations: [Observation]

    private static let histogramBins = 20

    init(of report: EvaluationReport) {
        self.report = report
        observations = report.sentences.map { $0.observation(cluster: nil) }
    }

    /// All plots that the data defines.
    var html: String {
        guard !observations.isEmpty else { return "" }
        let plots = [precisionRecall, roc, reliability, threshold, distribution].compactMap { $0?.html }
        return "<div class=\"plots\">\n" + ConfusionPlot(confusion: report.overall.summary.confusion).html
            + plots.joined() + "</div>\n"
    }

    private var precisionRecall: SVGPlot? {
        guard let curve = PrecisionRecallCurve(of: observations) else { return nil }
        var plot = SVGPlot(
            title: "Precision and recall of opinion",
            description:
                "Average precision \(Figures.metric(curve.averagePrecision)). Dashed: deciding at random.",
            xLabel: "recall", yLabel: "precision")
        plot.lines = [.init(className: "a", points: curve.points.map { ($0.recall, $0.precision) })]
        if let base = report.overall.summary.confusion.baseRate {
            plot.lines.append(.init(className: "c", points: [(0, base), (1, base)]))
        }
        return plot
    }

    private var roc: SVGPlot? {
        guard let curve = ROCCurve(of: observations) else { return nil }
        var plot = SVGPlot(
            title: "ROC",
            description: "Area \(Figures.metric(curve.area)). Dashed: ranking at random.",
            xLabel: "reporting taken for opinion", yLabel: "opinion found")
        plot.lines = [
            .init(className: "a", points: curve.points.map { ($0.falsePositiveRate, $0.truePositiveRate) }),
            .init(className: "c", points: [(0, 0), (1, 1)]),
        ]
        return plot
    }

    private var reliability: SVGPlot? {
        guard let curve = ReliabilityCurve(of: observations) else { return nil }
        var plot = SVGPlot(
            title: "Reliability",
            description: "Calibration error \(Figures.metric(curve.expectedCalibrationError)). "
                + "Dashed: probabilities that are frequencies.",
            xLabel: "mean probability", yLabel: "share of opinion")
        let points = curve.bins.compactMap { bin in
            bin.meanProbability.flatMap { mean in bin.opinionShare.map { (mean, $0) } }
        }
        plot.lines = [
            .init(className: "a", points: points), .init(className: "c", points: [(0, 0), (1, 1)]),
        ]
        return plot
    }

    private var threshold: SVGPlot? {
        let points = ThresholdCurve(of: observations).points
        let macro = points.compactMap { point in point.confusion.macroF1.map { (point.threshold, $0) } }
        let opinion = points.compactMap { point in point.confusion.opinion.f1.map { (point.threshold, $0) } }
        guard macro.count > 1 else { return nil }
        var plot = SVGPlot(
            title: "Thresholds",
            description: "Red: F1 of opinion; blue: macro-F1. Dashed: the threshold in use, "
                + "\(Figures.metric(report.threshold)).",
            xLabel: "threshold", yLabel: "F1")
        plot.lines = [.init(className: "a", points: opinion), .init(className: "b", points: macro)]
        plot.marker = report.threshold
        return plot
    }

    private var distribution: SVGPlot? {
        let count = Self.histogramBins
        var bins = [(opinion: Int, reporting: Int)](repeating: (0, 0), count: count)
        for observation in observations {
            let bin = min(Int(observation.probability * Double(count)), count - 1)
            if observation.isOpinion { bins[bin].opinion += 1 } else { bins[bin].reporting += 1 }
        }
        var plot = SVGPlot(
            title: "Distribution of probabilities",
            description:
                "Sentences by their probability. Red, left in a pair: opinion; blue, right: reporting.",
            xLabel: "probability of opinion", yLabel: "sentences",
            yMaximum: Double(max(bins.map { max($0.opinion, $0.reporting) }.max() ?? 1, 1)), countsY: true)
        let width = 1 / Double(count)
        for (index, bin) in bins.enumerated() {
            let left = Double(index) * width
            let middle = left + width / 2
            plot.bars.append(
                .init(className: "fa", x: (left + width / 10)...middle, height: Double(bin.opinion)))
            plot.bars.append(
                .init(className: "fb", x: middle...(left + width * 9 / 10), height: Double(bin.reporting)))
        }
        plot.marker = report.threshold
        return plot
    }
}

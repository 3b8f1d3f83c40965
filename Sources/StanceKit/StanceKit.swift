// What a Swift program imports: the classifier, and with it all that its results are made of.
@_exported import StanceEvaluation
@_exported import StanceFeatures
@_exported import StanceFormats
@_exported import StanceFraming
@_exported import StanceLinearAlgebra
@_exported import StanceLinearModels
@_exported import StanceReports
@_exported import StanceText

// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target: Swift 6 mode, unsafe code marked, no warning let through.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .strictMemorySafety(), .treatAllWarnings(as: .error),
]

let package = Package(
    name: "stance",
    products: [
        .library(name: "StanceKit", targets: ["StanceKit"]),
        .library(name: "StanceText", targets: ["StanceText"]),
        .executable(name: "stance", targets: ["stance"]),
    ],
    traits: [
        .trait(name: "Gzip", description: "Reads gzip streams, with zlib."),
        .trait(name: "Zstandard", description: "Reads Zstandard streams, with libzstd."),
        .trait(name: "Markdown", description: "Reads Markdown, with libcmark."),
        .trait(name: "HTML", description: "Reads HTML, with libgumbo."),
        .trait(name: "YAML", description: "Reads training recipes, with libyaml."),
        .default(enabledTraits: ["Gzip", "Zstandard", "Markdown", "HTML", "YAML"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(name: "CBLAS", pkgConfig: "blas", providers: [.apt(["libblas-dev"])]),
        .target(
            name: "CLAPACK", cSettings: [.treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("lapack"), .linkedLibrary("blas")]),
        .systemLibrary(name: "CPrefetch"),
        .systemLibrary(name: "CHeap"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .target(
            name: "CGumbo", cSettings: [.treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("gumbo")]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "StanceText", swiftSettings: strict),
        .target(
            name: "StanceLinearAlgebra", dependencies: ["CBLAS", "CLAPACK", "CPrefetch"],
            swiftSettings: strict),
        .target(
            name: "StanceFeatures", dependencies: ["StanceText", "StanceLinearAlgebra"], swiftSettings: strict
        ),
        .target(
            name: "StanceLinearModels", dependencies: ["StanceLinearAlgebra"], swiftSettings: strict),
        .target(name: "StanceEvaluation", swiftSettings: strict),
        .target(
            name: "StanceFraming", dependencies: ["StanceText", "StanceFeatures", "StanceEvaluation"],
            swiftSettings: strict),
        .target(
            name: "StanceFormats",
            dependencies: [
                "StanceText",
                .target(name: "CZlib", condition: .when(traits: ["Gzip"])),
                .target(name: "CZstd", condition: .when(traits: ["Zstandard"])),
                .target(name: "CMark", condition: .when(traits: ["Markdown"])),
                .target(name: "CGumbo", condition: .when(traits: ["HTML"])),
                .target(name: "CLibYAML", condition: .when(traits: ["YAML"])),
            ], swiftSettings: strict),
        .target(
            name: "StanceReports", dependencies: ["StanceText", "StanceEvaluation", "StanceFraming"],
            swiftSettings: strict),
        .target(
            name: "StanceKit",
            dependencies: [
                "StanceText", "StanceLinearAlgebra", "StanceFeatures", "StanceLinearModels",
                "StanceEvaluation", "StanceFraming",
                "StanceFormats", "StanceReports", .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "stance",
            dependencies: [
                "StanceKit", "CHeap", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),
        .testTarget(
            name: "StanceTextTests", dependencies: ["StanceText"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "StanceFeaturesTests",
            dependencies: ["StanceFeatures", "StanceText", "StanceLinearAlgebra"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "StanceReportsTests", dependencies: ["StanceReports", "StanceText", "StanceEvaluation"],
            exclude: ["Transcripts"], swiftSettings: strict),
        .testTarget(
            name: "StanceLinearAlgebraTests", dependencies: ["StanceLinearAlgebra"], swiftSettings: strict),
        .testTarget(
            name: "StanceLinearModelsTests", dependencies: ["StanceLinearModels", "StanceLinearAlgebra"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "StanceEvaluationTests", dependencies: ["StanceEvaluation"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "StanceFramingTests",
            dependencies: ["StanceFraming", "StanceFeatures", "StanceText", "StanceEvaluation"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "StanceFormatsTests", dependencies: ["StanceFormats", "StanceText"], swiftSettings: strict),
        .testTarget(
            name: "StanceKitTests",
            dependencies: ["StanceKit", .product(name: "Crypto", package: "swift-crypto")],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(name: "StanceToolTests", dependencies: ["StanceKit", "stance"], swiftSettings: strict),
    ]
)

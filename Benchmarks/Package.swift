// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "stance-benchmarks",
    dependencies: [.package(name: "stance", path: "..")],
    targets: [
        .executableTarget(
            name: "reading-speed", dependencies: [.product(name: "StanceText", package: "stance")],
            swiftSettings: [.swiftLanguageMode(.v5)]),
        .executableTarget(
            name: "stage-speed", dependencies: [.product(name: "StanceKit", package: "stance")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "solver-speed", dependencies: [.product(name: "StanceKit", package: "stance")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(name: "measured"),
    ]
)

// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "stance-benchmarks",
    dependencies: [.package(name: "stance", path: "..")],
    targets: [
        .executableTarget(
            name: "reading-speed", dependencies: [.product(name: "StanceText", package: "stance")],
            swiftSettings: [.swiftLanguageMode(.v5)])
    ]
)

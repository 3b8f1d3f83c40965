// swift-tools-version: 6.2
import PackageDescription

// The fuzzer's runtime and its counters come with the flags in run.sh; nothing here is built by users.
let package = Package(
    name: "stance-fuzzing",
    dependencies: [
        .package(name: "stance", path: ".."),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .target(name: "CFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "CFuzzer", .product(name: "StanceKit", package: "stance"),
                .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)

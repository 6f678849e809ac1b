// swift-tools-version: 6.1
import PackageDescription

// Measurements, apart from the package so that what they depend on never reaches a user.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "concord", path: "..")],
  targets: [
    .executableTarget(
      name: "CheckBilingual", dependencies: [.product(name: "ConcordKit", package: "concord")]),
    .executableTarget(
      name: "cleaning-quality", dependencies: [.product(name: "ConcordKit", package: "concord")]),
    .executableTarget(
      name: "segmentation-quality",
      dependencies: [.product(name: "ConcordKit", package: "concord")]),
    .target(
      name: "CICULoop",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icudata")]),
    .executableTarget(
      name: "segmentation-speed",
      dependencies: ["CICULoop", .product(name: "ConcordKit", package: "concord")]),
  ],
  swiftLanguageModes: [.v6]
)

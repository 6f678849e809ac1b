// swift-tools-version: 6.1
import PackageDescription

// Measurements, apart from the package so that what they need never reaches a user of it.
// One executable a benchmark; data directories are arguments.
let concord: Target.Dependency = .product(name: "ConcordKit", package: "concord")

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "concord", path: "..")],
  targets: [
    .executableTarget(name: "cleaning-quality", dependencies: [concord]),
    .executableTarget(name: "segmentation-quality", dependencies: [concord]),
  ],
  swiftLanguageModes: [.v6]
)

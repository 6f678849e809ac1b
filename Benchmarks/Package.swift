// swift-tools-version: 6.1
import PackageDescription

// Measurements and generators: a package of its own, so that nothing here reaches a user. Each is an
// executable in Sources/<name>; docs/benchmarks.md says what it measures and how to run it.
let executables = [
  "CheckBilingual",
  "alignment",
  "cleaning-quality",
  "make-base-lexicon",
  "segmentation-quality",
]

let package = Package(
  name: "concord-benchmarks",
  dependencies: [.package(name: "concord", path: "..")],
  targets: executables.map {
    .executableTarget(name: $0, dependencies: [.product(name: "ConcordKit", package: "concord")])
  },
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1
import PackageDescription

// Measurements and generators: a package of its own, so that nothing here reaches a user.
let package = Package(
  name: "concord-benchmarks",
  dependencies: [.package(name: "concord", path: "..")],
  targets: [
    .executableTarget(
      name: "alignment", dependencies: [.product(name: "ConcordKit", package: "concord")]),
    .executableTarget(
      name: "make-base-lexicon", dependencies: [.product(name: "ConcordKit", package: "concord")]),
  ],
  swiftLanguageModes: [.v6]
)

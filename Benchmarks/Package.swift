// swift-tools-version: 6.1
import PackageDescription

// Measurements and generators: a package of its own, so that nothing here reaches a user. Each is an
// executable in Sources/<name>; docs/benchmarks.md says what it measures and how to run it.
let executables = [
  "alignment",
  "cleaning-quality",
  "floods",
  "fuzz-interchange",
  "interchange",
  "make-base-lexicon",
  "memory",
  "segmentation-quality",
  "term-matching",
  "segmentation-speed",
]

// C code some of them are compared with.
let baselines: [String: [Target.Dependency]] = [
  "interchange": ["CSAXBaseline"],
  "segmentation-speed": ["CICULoop"],
]

let package = Package(
  name: "concord-benchmarks",
  dependencies: [.package(name: "concord", path: "..")],
  targets: executables.map {
    .executableTarget(
      name: $0,
      dependencies: [.product(name: "ConcordKit", package: "concord")] + (baselines[$0] ?? []))
  } + [
    .systemLibrary(name: "CXMLSystemBaseline", pkgConfig: "libxml-2.0"),
    .target(name: "CSAXBaseline", dependencies: ["CXMLSystemBaseline"]),
    .target(
      name: "CICULoop", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icudata")]),
  ],
  swiftLanguageModes: [.v6]
)

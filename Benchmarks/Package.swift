// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// Measurements and generators: a package of its own, so that nothing here reaches a user. Each is an
// executable in Sources/<name>; docs/benchmarks.md says what it measures and how to run it.
let executables = [
  "alignment",
  "cleaning-quality",
  "floods",
  "fuzz",
  "interchange",
  "make-base-lexicon",
  "memory",
  "segmentation-quality",
  "term-matching",
  "segmentation-speed",
]

// What some of them need besides: C code they are compared with, and what two of them share.
let others: [String: [Target.Dependency]] = [
  "floods": ["Archives"],
  "fuzz": ["Archives", "CFuzzer", .product(name: "ConcordServers", package: "concord")],
  "interchange": ["CSAXBaseline"],
  "segmentation-speed": ["CICULoop"],
]

let package = Package(
  name: "concord-benchmarks",
  dependencies: [.package(name: "concord", path: "..")],
  targets: executables.map {
    .executableTarget(
      name: $0,
      dependencies: [.product(name: "ConcordKit", package: "concord")] + (others[$0] ?? []))
  } + [
    .target(name: "Archives"),
    .target(name: "CFuzzer"),
    .systemLibrary(name: "CXMLSystemBaseline", pkgConfig: "libxml-2.0"),
    .target(name: "CSAXBaseline", dependencies: ["CXMLSystemBaseline"]),
    .target(
      name: "CICULoop", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icudata")]),
  ],
  swiftLanguageModes: [.v6]
)

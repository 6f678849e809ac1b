// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// Small programs that use ConcordKit as any other program does: through its product, from a package of their
// own. `scripts/test-examples` runs them and compares what they print with their comments.
let package = Package(
  name: "concord-examples",
  dependencies: [.package(name: "concord", path: "..")],
  targets: ["look-up", "check-text", "grow-paper", "align-texts"].map {
    .executableTarget(name: $0, dependencies: [.product(name: "ConcordKit", package: "concord")])
  },
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1
import PackageDescription

// Measurements of speed and quality, apart from the package so that their needs never reach a user.
let package = Package(
  name: "concord-benchmarks",
  dependencies: [.package(name: "concord", path: "..")],
  targets: [
    .systemLibrary(name: "CXMLSystemBaseline", pkgConfig: "libxml-2.0"),
    .target(name: "CSAXBaseline", dependencies: ["CXMLSystemBaseline"]),
    .executableTarget(
      name: "InterchangeBenchmark",
      dependencies: ["CSAXBaseline", .product(name: "ConcordKit", package: "concord")]),
  ],
  swiftLanguageModes: [.v6]
)

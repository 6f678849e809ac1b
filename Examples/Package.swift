// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "concord-examples",
  dependencies: [.package(name: "concord", path: "..")],
  targets: ["look-up"].map {
    .executableTarget(name: $0, dependencies: [.product(name: "ConcordKit", package: "concord")])
  },
  swiftLanguageModes: [.v6]
)

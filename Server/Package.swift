// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// The web server is a package of its own, so that its dependencies never slow the build of the command line.
let package = Package(
  name: "concord-server",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "concord-server", targets: ["concord-server"])],
  dependencies: [
    .package(name: "concord", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
  ],
  targets: [
    // Requests to answers, without a socket: everything that can be tested without one.
    .target(
      name: "WebService",
      dependencies: [
        .product(name: "ConcordKit", package: "concord"),
        .product(name: "ConcordServers", package: "concord"),
      ],
      // In the program itself, so that it can be moved.
      resources: [.embedInCode("Resources")]),
    .executableTarget(
      name: "concord-server",
      dependencies: [
        "WebService",
        .product(name: "ConcordKit", package: "concord"),
        .product(name: "ConcordServers", package: "concord"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(name: "WebServiceTests", dependencies: ["WebService"]),
  ],
  swiftLanguageModes: [.v6]
)

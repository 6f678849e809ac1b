// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// One target a concern, from the ground up; docs/architecture.md says what each is, and
// Tests/ArchitectureTests fails when one imports against this order.
let package = Package(
  name: "concord",
  products: [
    .executable(name: "concord", targets: ["concord"]),
    .library(name: "ConcordKit", targets: ["ConcordKit"]),
    .library(name: "ConcordServers", targets: ["AssistantServer", "JSONRPC"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // System libraries: link flags here, the code that includes their headers in the C targets.
    .systemLibrary(name: "CICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(name: "CXMLSystem", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZipSystem", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .target(name: "CXML", dependencies: ["CXMLSystem"]),
    .target(name: "CZip", dependencies: ["CZipSystem"]),
    .target(name: "CBaseLexicon", exclude: ["LICENSE-UNICODE.txt", "core.tsv"]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    // libpq is opened at run time, by the first command that needs it (cpostgres.c).
    .target(
      name: "CPostgres", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "CStarter"),
    .target(name: "CFiles"),
    // A package says which commit it was made from (scripts/package).
    .target(
      name: "CBuild",
      cSettings: Context.environment["CONCORD_COMMIT"].map {
        [.define("CONCORD_COMMIT", to: "\"\($0)\"")]
      } ?? []),

    .target(name: "TextModel"),
    .target(name: "ICUText", dependencies: ["CICU", "TextModel"]),
    .target(name: "JSONRPC"),
    .target(name: "PostgreSQL", dependencies: ["CPostgres", "TextModel"]),
    .target(name: "Storage", dependencies: ["TextModel"]),
    .target(name: "Files", dependencies: ["CFiles", "CXML", "CZip", "CZlib", "TextModel", "Yams"]),
    .target(name: "Languages", dependencies: ["CBaseLexicon", "Files", "TextModel"]),
    .target(
      name: "Segmentation",
      dependencies: ["CStemmer", "ICUText", "Languages", "Storage", "TextModel"]),
    .target(
      name: "Alignment",
      dependencies: [
        "CBaseLexicon", "Files", "ICUText", "Languages", "Segmentation", "Storage", "TextModel",
      ]),
    .target(
      name: "Terminology",
      dependencies: ["ICUText", "Languages", "Segmentation", "Storage", "TextModel"]),
    .target(
      name: "Matching",
      dependencies: ["ICUText", "Languages", "Segmentation", "Storage", "TextModel"]),
    .target(name: "Interchange", dependencies: ["Files", "ICUText", "Languages", "TextModel"]),
    .target(name: "Documents", dependencies: ["Files", "ICUText", "Languages", "TextModel"]),
    .target(name: "Papers", dependencies: ["ICUText", "Languages", "Segmentation", "TextModel"]),
    .target(
      name: "Checking",
      dependencies: ["Alignment", "ICUText", "Languages", "Matching", "Terminology", "TextModel"]),
    .target(
      name: "TeamStore",
      dependencies: ["Interchange", "PostgreSQL", "Storage", "TextModel"]),
    .target(
      name: "ConcordKit",
      dependencies: [
        "Alignment", "Checking", "CStarter", "Documents", "Files", "ICUText", "Interchange",
        "Languages", "Matching", "Papers", "Segmentation", "Storage", "TeamStore", "Terminology",
        "TextModel",
      ]),
    .target(
      name: "AssistantServer", dependencies: ["ConcordKit", "JSONRPC", "TextModel"]),
    .target(name: "LanguageServer", dependencies: ["ConcordKit", "JSONRPC", "TextModel"]),
    .target(
      name: "ConcordCLI",
      dependencies: [
        "AssistantServer", "CBuild", "ConcordKit", "JSONRPC", "LanguageServer", "TextModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "concord", dependencies: ["ConcordCLI"]),

    .target(name: "TestSupport", dependencies: ["TextModel"], path: "Tests/TestSupport"),
    .testTarget(name: "TextModelTests", dependencies: ["TestSupport", "TextModel"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport", "TextModel"]),
    .testTarget(name: "ICUTextTests", dependencies: ["ICUText", "TestSupport"]),
    .testTarget(name: "JSONRPCTests", dependencies: ["JSONRPC"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage", "TestSupport", "TextModel"]),
    .testTarget(
      name: "LanguagesTests",
      dependencies: [
        "Alignment", "Checking", "ICUText", "Languages", "Matching", "Papers", "Segmentation",
        "Storage", "Terminology", "TestSupport", "TextModel",
      ]),
    .testTarget(
      name: "SegmentationTests", dependencies: ["ICUText", "Segmentation", "TestSupport"]),
    .testTarget(
      name: "AlignmentTests",
      dependencies: ["Alignment", "Files", "Languages", "Storage", "TestSupport", "TextModel"]),
    .testTarget(
      name: "TerminologyTests", dependencies: ["Terminology", "TestSupport", "TextModel"]),
    .testTarget(name: "MatchingTests", dependencies: ["Matching", "Storage", "TestSupport"]),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Files", "Interchange", "TestSupport", "TextModel"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "Files", "TestSupport", "TextModel"]),
    .testTarget(
      name: "PapersTests", dependencies: ["Papers", "Segmentation", "TestSupport", "TextModel"]),
    .testTarget(
      name: "CheckingTests",
      dependencies: [
        "Checking", "Languages", "Segmentation", "Terminology", "TestSupport", "TextModel",
      ]),
    .testTarget(
      name: "EngineAgreementTests",
      dependencies: [
        "Alignment", "Checking", "Languages", "Matching", "Segmentation", "TestSupport",
        "TextModel",
      ]),
    .testTarget(
      name: "ConcordKitTests",
      dependencies: [
        "Alignment", "Checking", "ConcordKit", "Files", "Interchange", "Matching", "Segmentation",
        "Storage", "Terminology", "TestSupport", "TextModel", "concord",
      ]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["ConcordKit", "JSONRPC", "LanguageServer", "TestSupport"]),
    .testTarget(
      name: "AssistantServerTests",
      dependencies: ["AssistantServer", "ConcordKit", "JSONRPC", "TestSupport", "TextModel"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "ConcordCLI", "Files", "Interchange", "TestSupport", "concord",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "Alignment",
        "AssistantServer",
        "Checking",
        "ConcordKit",
        "Documents",
        "Files",
        "ICUText",
        "Interchange",
        "JSONRPC",
        "LanguageServer",
        "Languages",
        "Matching",
        "Papers",
        "PostgreSQL",
        "Segmentation",
        "Storage",
        "TeamStore",
        "Terminology",
        "TextModel",
        "TestSupport",
      ]),
    .testTarget(
      name: "TeamStoreTests",
      dependencies: ["ConcordKit", "PostgreSQL", "TeamStore", "TestSupport", "concord"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

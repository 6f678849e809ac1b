// SPDX-License-Identifier: Apache-2.0

/// The layers of the targets, here called floors: a target imports only targets of lower floors.
///
/// Only the executable imports a target of its own floor.
enum Floors {
  /// The Swift targets of each floor, from the ground up; the C targets are on floor 0.
  static let targets: [[String]] = [
    ["TextModel"],
    ["Files", "ICUText", "JSONRPC", "PostgreSQL", "Storage"],
    ["Languages"],
    ["Segmentation"],
    ["Alignment", "Documents", "Interchange", "Matching", "Papers", "Terminology"],
    ["Checking", "TeamStore"],
    ["ConcordKit"],
    ["AssistantServer", "LanguageServer"],
    ["ConcordCLI", "concord"],
  ]

  /// The only targets that may import each C target and each outside library.
  static let homes: [String: Set<String>] = [
    "ArgumentParser": ["ConcordCLI"], "CBaseLexicon": ["Alignment", "Languages"],
    "CICU": ["ICUText"], "CBuild": ["ConcordCLI"], "CFiles": ["Files"],
    "CPostgres": ["PostgreSQL"],
    "CStarter": ["ConcordKit"], "CStemmer": ["Segmentation"],
    "CXML": ["Files"], "CZip": ["Files"], "CZlib": ["Files"], "Yams": ["Files"],
  ]

  /// Modules of the toolchain, which any target but `TextModel` may import.
  static let platform: Set<String> = [
    "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc",
    "Musl", "Synchronization",
  ]

  /// The floor of a Swift target; `nil` for any other name.
  static func floor(of target: String) -> Int? { targets.firstIndex { $0.contains(target) } }
}

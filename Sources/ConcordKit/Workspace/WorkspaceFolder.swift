/// The folders of a workspace that hold its data.
enum WorkspaceFolder: String, CaseIterable {
  /// The papers.
  case memory = "tm"
  /// The glossaries.
  case glossaries

  /// The endings of its files, in small letters.
  var endings: Set<String> {
    switch self {
    case .memory: ["tmx"]
    case .glossaries: ["yaml", "yml"]
    }
  }
}

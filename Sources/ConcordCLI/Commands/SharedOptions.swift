import ArgumentParser
import ConcordKit
import TextModel

/// Where the workspace is.
struct WorkspaceOption: ParsableArguments {
  @Option(help: "The workspace; left out, the nearest one from here upwards.")
  var workspace: String?

  /// The workspace that is meant.
  func open() throws -> Workspace {
    try workspace.map { try Workspace(at: $0) } ?? Workspace()
  }
}

/// Results for people or for programs.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension LanguageTag: ExpressibleByArgument {
  /// Reads a BCP 47 tag.
  public init?(argument: String) { self.init(argument) }
}

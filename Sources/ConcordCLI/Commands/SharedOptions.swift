// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// Where the workspace is.
struct WorkspaceOption: ParsableArguments {
  @Option(help: "The workspace (default: the nearest one, from the current folder upwards).")
  var workspace: String?

  /// The workspace that is meant.
  func open() throws -> Workspace {
    Self.reporting(try workspace.map { try Workspace(at: $0) } ?? Workspace.nearest())
  }

  /// The workspace that is meant, or none where none is named and none is near.
  func openIfAny() throws -> Workspace? {
    if let workspace { return Self.reporting(try Workspace(at: workspace)) }
    do {
      return Self.reporting(try Workspace.nearest())
    } catch  where error.code == "workspace/missing" {
      return nil
    }
  }

  /// The workspace, with what its jobs leave out written on standard error.
  private static func reporting(_ workspace: Workspace) -> Workspace {
    for line in workspace.notices.lines { Output.notice(line) }
    workspace.notices.forward { Output.notice($0) }
    workspace.explainChanges(CommandName.present)
    return workspace
  }
}

/// The name of the command that runs.
enum CommandName {
  /// The words of the command without its arguments: `glossary add`, `grow`.
  static var present: String {
    let words = CommandLine.arguments.dropFirst().prefix { $0.first?.isLetter == true }
    let groups: Set<String> = ["glossary", "tm", "dictionary", "team"]
    return words.prefix(words.first.map { groups.contains($0) } == true ? 2 : 1)
      .joined(separator: " ")
  }
}

/// When pages are read as pictures.
struct OCROption: ParsableArguments {
  @Option(
    help: """
      Read pages as pictures, with tesseract: auto for those without text, always for all, or never.
      """)
  var ocr = OCRMode.auto
}

extension OCRMode: ExpressibleByArgument {}

/// A figure between 0 and 1.
enum Confidence {
  static func validate(_ value: Double) throws {
    guard (0...1).contains(value) else {
      throw ValidationError("--min-confidence should be a number from 0 to 1")
    }
  }
}

/// Results for people or for programs.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension LanguageTag: ExpressibleByArgument {
  /// Reads a BCP 47 tag; the name of a language is not one.
  public init?(argument: String) { self.init(written: argument) }
}

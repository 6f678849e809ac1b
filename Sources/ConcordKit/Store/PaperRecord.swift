// SPDX-License-Identifier: Apache-2.0
import Foundation
import Storage

/// The record of a paper that was read: enough to know that it need not be read again.
///
/// It is one line of text with a leading checksum, so that a line truncated by a crash is ignored.
public struct PaperRecord: Hashable, Sendable {
  /// The files that were read, as the user named them.
  public var source: String
  /// The versions of these files.
  public var inputs: String
  /// The other inputs that the result depends on: glossaries, configuration, options.
  public var setup: String
  /// The identifier of the paper.
  public var id: PaperID
  /// The version of the stored paper from which the new one was made.
  public var before: String
  /// The version that was written.
  public var after: String
  /// The name of the stored paper: `tm/example-paper.tmx`.
  public var name: String
  /// The change of the stored paper.
  public var change: PaperChange
  /// Figures of the job that read the paper, for its report.
  public var figures: [Int]

  /// A record.
  public init(
    source: String, inputs: String, setup: String, id: PaperID, before: String, after: String,
    name: String, change: PaperChange, figures: [Int]
  ) {
    self.source = source
    self.inputs = inputs
    self.setup = setup
    self.id = id
    self.before = before
    self.after = after
    self.name = name
    self.change = change
    self.figures = figures
  }

  /// Reads a line without its line end; `nil` if it is damaged.
  init?(line: Substring) {
    guard let tab = line.utf8.firstIndex(of: 0x09) else { return nil }
    let body = line[line.utf8.index(after: tab)...]
    guard Self.checksum(String(body)) == line[..<tab] else { return nil }
    let fields = body.split(separator: "\t", omittingEmptySubsequences: false)
      .map(Self.unescaped)
    let figures = fields.dropFirst(8).compactMap { Int($0) }
    guard fields.count >= 8, figures.count == fields.count - 8, let id = PaperID(fields[3]),
      let change = PaperChange(rawValue: fields[7])
    else { return nil }
    self.init(
      source: fields[0], inputs: fields[1], setup: fields[2], id: id, before: fields[4],
      after: fields[5], name: fields[6], change: change, figures: figures)
  }

  /// The line, with its line end.
  var line: String {
    let fields =
      [source, inputs, setup, id.description, before, after, name, change.rawValue]
      + figures.map { "\($0)" }
    let body = fields.map(Self.escaped).joined(separator: "\t")
    return Self.checksum(body) + "\t" + body + "\n"
  }

  private static func checksum(_ text: String) -> String {
    String(Checksum.of(Array(text.utf8)), radix: 36)
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x5C }) else { return text }
    return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
      .replacing("\n", with: "\\n")
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(0x5C) else { return String(text) }
    var out = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        out.unicodeScalars.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

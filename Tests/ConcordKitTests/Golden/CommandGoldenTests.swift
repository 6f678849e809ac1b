// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// What commands print and write, one after another in a workspace, as `Tests/Fixtures/golden/sessions` has them.
@Suite struct CommandGoldenTests {
  static let sessions: [String] = {
    let folder = Repository.fixture("golden/sessions").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }()

  @Test func thereAreSessions() { #expect(Self.sessions.count > 4) }

  /// Files of a session are after `⁂ PATH`, and its commands after `⁂ $`, one per line.
  @Test(arguments: sessions) func session(_ name: String) throws {
    let folder = try TemporaryFolder()
    let began = Date()
    var lines: [String] = []
    var known: [String: String] = [:]
    for part in try Golden.texts(of: "sessions/\(name)") {
      guard part.name.hasPrefix("$") else {
        try folder.write(Data(part.text.utf8), to: part.name)
        continue
      }
      for command in part.text.split(separator: "\n") {
        known = Self.files(folder)
        let run = try CommandRun(
          Self.words(String(command)), in: folder.url,
          environment: ["SOURCE_DATE_EPOCH": "1800000000", "HOME": folder.url.path, "USER": "li"])
        lines.append("$ \(command)\(run.status == 0 ? "" : " (\(run.status))")")
        lines += Golden.lines(ofJSON: run.output).filter { !$0.isEmpty }
        lines += run.errors.split(separator: "\n").map { "! \($0)" }
        for (path, text) in Self.files(folder).sorted(by: { $0.key < $1.key })
        where known[path] != text {
          lines.append("> \(path)")
          lines += text.split(separator: "\n").map { "| \($0)" }
        }
        for path in known.keys.sorted() where Self.files(folder)[path] == nil {
          lines.append("> \(path) is gone")
        }
      }
    }
    let place = folder.url.path
    // Glossaries and decisions say when they were made.
    let days = [began, Date()].map { $0.formatted(.iso8601.year().month().day()) }
    Golden.compare(
      lines.map { line in
        line.replacingOccurrences(of: place, with: "…")
          .replacingOccurrences(of: days[0], with: "TODAY")
          .replacingOccurrences(of: days[1], with: "TODAY")
          .replacing(/until \S+Z/, with: "until …")
          .replacing(/\d{8}T\d{6}Z/) { days.contains(Self.day($0.output)) ? "NOW" : $0.output }
          .replacing(/(\d\.\d{3})\d+/) { $0.output.1 }
          .replacing(/creationtoolversion="[^"]*"/, with: "creationtoolversion=\"…\"")
          .replacing(/Concord \d+\.\d+\.\d+/, with: "Concord …")
          .replacing(/"version" : "\d+\.\d+\.\d+"/, with: "\"version\" : \"…\"")
      }, with: "session-\(name.replacingOccurrences(of: ".txt", with: ""))")
  }

  /// The day of a time as TMX writes it.
  private static func day(_ time: Substring) -> String {
    "\(time.prefix(4))-\(time.dropFirst(4).prefix(2))-\(time.dropFirst(6).prefix(2))"
  }

  /// The words of a command; quotation marks keep spaces.
  private static func words(_ command: String) -> [String] {
    command.matches(of: /'([^']*)'|(\S+)/).map { String($0.output.1 ?? $0.output.2 ?? "") }
  }

  /// The texts of a folder, without derived files.
  private static func files(_ folder: TemporaryFolder) -> [String: String] {
    let paths = folder.files().filter { !$0.hasPrefix(".concord/") && !$0.hasPrefix(".config") }
    return Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        (try? folder.text(of: path)).map { (path, $0) }
      })
  }
}

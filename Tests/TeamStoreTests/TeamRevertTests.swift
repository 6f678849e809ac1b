// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Reverts that would bring concepts back that do not go together with those of today.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct TeamRevertTests {
  private static let path = "glossaries/own.yaml"
  private static let other = "glossaries/other.yaml"

  private static func glossary(_ concepts: String...) -> Data {
    Data(("concord-glossary: 1\nconcepts:\n" + concepts.joined()).utf8)
  }

  private static func concept(_ id: String, _ terms: String) -> String {
    "  - id: \(id)\n    terms:\n      \(terms)\n"
  }

  /// A store in which `first` of one glossary was changed to `second`, and then another glossary got `late`.
  private func store(first: String, second: String, late: String) throws -> TeamWorkspace {
    let team = try TeamWorkspace()
    for (path, text) in [(Self.path, first), (Self.path, second), (Self.other, late)] {
      try team.files.write(Self.glossary(text), to: path)
      #expect(try team.push().status == 0)
    }
    return team
  }

  /// The ways to bring the first version of the concept `one` back.
  private static let ways = [[path], ["--concept", "one"]]

  @Test(arguments: ways) func aContradictionIsNotBroughtBack(_ way: [String]) throws {
    let team = try store(
      first: Self.concept("one", "en: [some word, a word]"),
      second: Self.concept("one", "en: [some word]"),
      late: Self.concept("two", "en: [two, {term: a word, status: forbidden}]"))
    let revert = ["team", "revert", "--to", "1", "--store", team.store] + way
    for more in [[], ["--overwrite"]] {
      let run = try team.run(revert + more)
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.output.contains("contradiction "), "\(run.output)")
      #expect(run.output.contains("concept one in \(Self.path)"))
      #expect(run.output.contains("concept two in \(Self.other)"))
      #expect(run.errors.contains("nothing was reverted: glossaries would contradict each other"))
    }
    let log = try team.run(["team", "log", Self.path, "--store", team.store])
    #expect(log.lines.count == 2, "\(log.output)")
  }

  @Test(arguments: ways) func twoTranslationsOfATermAreTold(_ way: [String]) throws {
    let team = try store(
      first: Self.concept("one", "{zh: [某个词语], en: [some word]}"),
      second: Self.concept("one", "{zh: [另外词语], en: [some word]}"),
      late: Self.concept("two", "{zh: [某个词语], en: [other word]}"))
    let revert = ["team", "revert", "--to", "1", "--store", team.store] + way
    let run = try team.run(revert)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.contains("two meanings "), "\(run.output)")
    #expect(run.errors.contains("--overwrite"))
    let meant = try team.run(revert + ["--overwrite"])
    #expect(meant.status == 0, "\(meant.errors)")
    #expect(meant.output.contains("two meanings ") && meant.output.contains("this is version 3"))
    // What the store has already stops no other revert.
    let back = try team.run(["team", "revert", Self.other, "--to", "1", "--store", team.store])
    #expect(back.errors.contains("already as in version 1"))
    let away = try team.run(
      ["team", "revert", "--concept", "one", "--to", "2", "--store", team.store])
    #expect(away.status == 0, "\(away.output)")
  }

  @Test func aConceptToWhichAnotherRefersIsNotTakenAway() throws {
    let team = try TeamWorkspace()
    let one = Self.concept("one", "en: [some word]")
    let two = Self.concept("two", "en: [other word]")
    try team.files.write(Self.glossary(one), to: Self.path)
    #expect(try team.push().status == 0)
    try team.files.write(Self.glossary(one, two), to: Self.path)
    #expect(try team.push().status == 0)
    try team.files.write(
      Self.glossary("  - id: three\n    related: [two]\n    terms:\n      en: [third word]\n"),
      to: Self.other)
    #expect(try team.push().status == 0)
    let run = try team.run(["team", "revert", Self.path, "--to", "1", "--store", team.store])
    #expect(run.status == 1 && run.output.contains("unknown id "), "\(run.output)\(run.errors)")
  }
}

// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TeamStore
import TextModel

/// The configuration of a workspace, from `concord.yaml`; every key is optional.
///
/// ```yaml
/// concord: 1
/// source-language: zh
/// target-language: en
/// min-confidence: 0.8
/// srx: rules.srx
/// store: postgresql://db.example.org/concord
/// project: main
/// log-searches: true
/// severities:
///   term/missing: warning
///   quote/unpaired: off
/// style:
///   - British spelling.
/// ```
public struct WorkspaceConfiguration: Hashable, Sendable {
  /// The language of the papers.
  public var sourceLanguage: LanguageTag = .chinese
  /// The language of the translations.
  public var targetLanguage: LanguageTag = .english
  /// The confidence, 0...1, below which pairs wait for review.
  public var minimumConfidence = 0.8
  /// An SRX file with sentence rules in place of Concord's own, as a path from the workspace.
  public var srx: String?
  /// The severities of rules that differ from the rule's own.
  public var severities: [String: Severity] = [:]
  /// Notes on style for people who translate, one sentence or two each.
  public var style: [String] = []
  /// The PostgreSQL database that contains the team's papers and glossaries, in place of the files.
  public var store: StoreAddress?
  /// Whether searches that found nothing are noted, without the names of those who searched; off by default.
  public var logsSearches = false
  /// Disabled rules.
  public var disabledRules: Set<String> = []

  /// The configuration of a workspace without `concord.yaml`.
  public init() {}

  /// The languages of the workspace, or those that a caller gave in their place.
  public func pair(from: LanguageTag? = nil, to: LanguageTag? = nil) -> LanguagePair {
    LanguagePair(from: from ?? sourceLanguage, to: to ?? targetLanguage)
  }

  /// Reads the text of a `concord.yaml`.
  ///
  /// - Throws: `JobError` with a code that begins with `workspace/`, and the place.
  public init(yaml text: String, path: String) throws(JobError) {
    self = try JobError.border { try WorkspaceConfiguration(reading: text, path: path) }
  }

  private static func language(
    _ value: StrictYAML.Value, _ yaml: StrictYAML
  ) throws(FileError) -> LanguageTag {
    let text = try yaml.text(value)
    if let tag = LanguageTag(written: text) { return tag }
    throw yaml.fail(
      "language", at: value,
      "'\(text)' is not a language tag; "
        + (LanguageTag.meant(by: text).map { "write \($0)" }
          ?? "write one such as zh, en, ru or en-GB"))
  }

  private init(reading text: String, path: String) throws(FileError) {
    let yaml = StrictYAML(path: path, subject: "workspace")
    guard let root = try yaml.root(of: text) else { return }
    let fields = try yaml.fields(
      of: root, in: "a workspace",
      keys: [
        "concord", "source-language", "target-language", "min-confidence", "severities", "srx",
        "style", "store", "project", "log-searches",
      ])
    if let version = fields["concord"], try yaml.text(version) != "1" {
      throw yaml.fail("version", at: version, "this Concord reads version 1 of concord.yaml")
    }
    if let value = fields["source-language"] { sourceLanguage = try Self.language(value, yaml) }
    if let value = fields["target-language"] { targetLanguage = try Self.language(value, yaml) }
    // A language that is named alone gets the other one of the usual pair.
    let usual = (from: LanguageTag.chinese, to: LanguageTag.english)
    if fields["target-language"] == nil, sourceLanguage == usual.to { targetLanguage = usual.from }
    if fields["source-language"] == nil, targetLanguage == usual.from { sourceLanguage = usual.to }
    if sourceLanguage == targetLanguage, let value = fields["target-language"] {
      throw yaml.fail(
        "languages", at: value,
        "source-language and target-language are both \(targetLanguage); write two languages"
          + " (without these lines they are zh and en)")
    }
    if let value = fields["min-confidence"] {
      guard let number = Double(try yaml.text(value)), (0...1).contains(number) else {
        throw yaml.fail("value", at: value, "min-confidence should be a number from 0 to 1")
      }
      minimumConfidence = number
    }
    srx = try fields["srx"].map(yaml.text)
    logsSearches = try fields["log-searches"].map(yaml.flag) ?? false
    let project = try fields["project"].map(yaml.text)
    if let value = fields["store"] {
      let uri = try yaml.text(value)
      do {
        store = try StoreAddress(uri, project: project)
      } catch { throw yaml.fail("value", at: value, error.message) }
    }
    // Lists and maps without anything in them are empty.
    func filled(_ key: String) -> StrictYAML.Value? {
      fields[key].flatMap { yaml.isEmpty($0) ? nil : $0 }
    }
    for note in try filled("style").map(yaml.list) ?? [] { style.append(try yaml.text(note)) }
    for (rule, value) in try filled("severities").map(yaml.mapping) ?? [] {
      let name = try yaml.text(rule)
      switch try yaml.text(value) {
      case "off", "false": disabledRules.insert(name)
      case let text:
        guard let severity = Severity(rawValue: text) else {
          throw yaml.fail(
            "value", at: value, "'\(text)' is not one of: error, warning, info, off")
        }
        severities[name] = severity
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The models that `tesseract` reads a page with.
struct RecognitionModels: Sendable {
  /// The models that are used when none are asked for: those of Concord's own languages.
  static let all = [["chi_sim", "chi_tra"], ["eng"], ["rus"]]

  /// For each language that was asked for its models, the usual one first; all installed.
  let wanted: [[String]]
  /// The models of other languages, which are tried on pages that the first ones read badly; all installed.
  let others: [[String]]
  /// The models that were asked for and are not installed, one for each language without any.
  let missing: [String]

  /// Chooses from the models that are installed.
  init(_ asked: [[String]], installed: Set<String>) {
    func known(_ models: [[String]]) -> [[String]] {
      models.map { $0.filter(installed.contains) }
    }
    let asked = asked.isEmpty ? Self.all : asked
    let found = known(asked)
    wanted = found.filter { !$0.isEmpty }
    missing = zip(asked, found).filter { $1.isEmpty }.compactMap(\.0.first)
    let taken = Set(asked.joined())
    others = known(Self.all.filter { taken.isDisjoint(with: $0) }).filter { !$0.isEmpty }
  }

  /// A key that tells results with these models from results with others.
  var key: String {
    [wanted, others].map { $0.map { $0.joined(separator: "/") }.joined(separator: "+") }
      .joined(separator: " ")
  }

  /// Names of models for languages that are written in Cyrillic letters.
  private static let cyrillic: Set = [
    "rus", "bel", "bul", "kaz", "kir", "mkd", "mon", "srp", "tat", "tgk", "ukr", "uzb_cyrl",
    "aze_cyrl",
  ]

  /// The writing that a model reads, by its name; Latin for those that are not known.
  static func script(of model: String) -> PrintedLine.Script {
    if cyrillic.contains(model) { return .cyrillic }
    return ["chi_", "jpn", "kor"].contains { model.hasPrefix($0) } ? .wide : .latin
  }
}

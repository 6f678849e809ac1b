// SPDX-License-Identifier: Apache-2.0
import Papers
import TextModel

/// The reasons why a paper is not taken into the memory.
enum GrowErrors {
  static func oneLanguage(
    _ paper: PaperSource, parts: [DocumentPart], options: GrowOptions, hint: String? = nil
  ) -> JobError {
    // References and notes of another language are not paired.
    let read = PaperPairing.languages(of: parts).map(\.description)
    let shared = PaperPairing.languages(of: parts).filter {
      PaperPairing.sharesProse($0, in: parts)
    }
    let languages = shared.isEmpty ? Array(read.prefix(1)) : read
    let wanted = [options.from, options.to].compactMap { $0?.description }
    let missing = wanted.isEmpty ? "a second language" : wanted.joined(separator: " and ")
    let found =
      languages.isEmpty
      ? "no text here is in a language that Concord knows"
      : "there is text in \(languages.joined(separator: ", ")) here but not in \(missing)"
    return JobError(
      code: oneLanguageCode,
      message: "\(paper): \(found); give both files as SOURCE:TARGET, or a file with both"
        + (hint.map { "; \($0)" } ?? ""))
  }

  /// The code of a paper that has only one language.
  static let oneLanguageCode = "grow/one-language"

  static func nothingPaired(_ paper: PaperSource, _ languages: [LanguageTag]) -> JobError {
    JobError(
      code: "grow/unpaired",
      message: "\(paper): no part is in both"
        + " \(languages.map(\.description).joined(separator: " and "))"
        + " (title, abstract or body); check the markers of its abstracts")
  }

  /// All parts were aligned, and no pair of sentences is likely: in two versions of a law the few articles that agree
  /// are too few to be trusted.
  static func unmatched(_ paper: PaperSource, _ sections: [GrowResult.Section]) -> JobError {
    let read = sections.map { section in
      let sizes = zip(section.languages, section.sentences).map { "\($0) \($1.count)" }
      return "\(section.part.rawValue) (\(sizes.joined(separator: ", ")) sentences)"
    }
    return JobError(
      code: "grow/unmatched",
      message:
        "\(paper): \(read.joined(separator: ", ")) read, but no pair of sentences is"
        + " likely, so nothing is written; check that the texts are translations of each other")
  }

  /// The memory has another paper with the identifier of this one.
  static func taken(_ paper: PaperSource, id: PaperID, by earlier: EarlierPaper) -> JobError {
    let title = earlier.properties.first { $0.type.hasPrefix(UnitProperty.titlePrefix) }?.value
    return JobError(
      code: "grow/taken",
      message: "\(paper): \(earlier.paper.name) holds another paper"
        + (title.map { " (\u{201C}\($0)\u{201D})" } ?? "")
        + "; give this one a name with --id, or take that one out with"
        + " 'concord tm remove \(id)'")
  }

  /// Two papers of a run have the same identifier.
  static func sameName(_ paper: PaperSource, _ id: PaperID, as other: PaperSource) -> JobError {
    JobError(
      code: "grow/same-name",
      message: "\(paper): \(other) has the name \(id) already; grow this one by itself, with --id")
  }
}

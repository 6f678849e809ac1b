// SPDX-License-Identifier: Apache-2.0
import Checking
import ICUText
import Terminology
import TextModel

/// Decides whether a unit may enter the memory without a review, and gives the reasons if not.
struct ReviewPolicy {
  /// The decision about a unit.
  struct Judgement {
    /// The findings of the check.
    var findings: [Finding] = []
    /// The reasons why the unit waits; empty for an approved unit.
    var reasons: [String] = []
  }

  private let checker: Checker
  private let examiner: VariantExaminer
  private let negations = NegationContrast()
  /// The confidence, 0...1, below which a unit must wait.
  let minimumConfidence: Double

  /// A policy with the rules of a workspace.
  init(
    _ configuration: WorkspaceConfiguration, _ matcher: TermMatcher, minimumConfidence: Double
  ) {
    checker = Checker(
      matcher: matcher,
      options: CheckOptions(
        severities: configuration.severities, disabled: configuration.disabledRules))
    examiner = VariantExaminer()
    self.minimumConfidence = minimumConfidence
  }

  /// Signs that the texts were misread or are not a pair.
  func faults(of variants: [(language: LanguageTag, text: String)]) -> [VariantFault] {
    examiner.faults(of: variants)
  }

  /// The findings in a unit, with `number` as its segment, and the reasons why it must wait for a
  /// reviewer.
  ///
  /// A unit without reasons is approved. The first variant is the source of each of the others.
  ///
  /// - Parameters:
  ///   - faults: the result of `faults(of:)`.
  ///   - doubts: further reasons, about the text that contains the unit.
  ///   - known: the result of `findings(in:file:)`, if it was asked before.
  func judge(
    _ variants: [(language: LanguageTag, text: String)], confidence: Double,
    faults: [VariantFault] = [], doubts: [String] = [], findings known: [Finding]? = nil,
    number: Int, file: String
  ) -> Judgement {
    var judgement = Judgement()
    if confidence < minimumConfidence { judgement.reasons.append(Self.notSure) }
    judgement.reasons += faults.map(\.reason) + doubts
    if variants.dropFirst().contains(where: { negations.isBetween(variants[0], $0) }) {
      judgement.reasons.append(Self.oneSaysNo)
    }
    let findings = known ?? findings(in: variants, file: file)
    for target in variants.dropFirst() {
      if let sign = LatinContrast.lost(Self.text(variants[0]), Self.text(target)),
        !findings.contains(where: { $0.found == sign || $0.source?.term == sign })
      {
        judgement.reasons.append(Self.inOneText(sign))
      }
    }
    for var finding in findings {
      finding.segment = number
      judgement.findings.append(finding)
      if Self.holdsBack(finding), !judgement.reasons.contains(finding.message) {
        judgement.reasons.append(finding.message)
      }
    }
    return judgement
  }

  /// Whether a pair would be approved by what is known of it alone.
  func isSure(_ evidence: PartTrust.Evidence) -> Bool {
    evidence.bead.isDecided
      || evidence.bead.isPaired && evidence.bead.confidence >= minimumConfidence
        && evidence.faults.isEmpty && evidence.bead.doubts.isEmpty
        && !evidence.findings.contains(where: Self.holdsBack)
  }

  /// The check's findings in a unit, as its segment 1.
  ///
  /// The first variant is the source of each of the others.
  func findings(in variants: [(language: LanguageTag, text: String)], file: String) -> [Finding] {
    variants.dropFirst().flatMap { findings(variants[0], $0, file: file) }
  }

  /// Whether a finding says that the texts of a pair may have different meanings.
  static func isOfMeaning(_ finding: Finding) -> Bool {
    finding.severity >= .warning && (meaningRules.contains(finding.rule) || finding.namesOther)
  }

  /// Whether a finding says that the texts of a pair contradict each other, and not only that one of them says more.
  static func isContradiction(_ finding: Finding) -> Bool {
    isOfMeaning(finding) && !isOfLabel(finding)
      && (finding.rule != "meaning/contrast"
        || finding.length > 0 && finding.source?.term.isEmpty == false)
  }

  /// Whether a finding is about the number of a list item that only the source has.
  ///
  /// A list may be numbered in one language only, as `2、` before a question.
  private static func isOfLabel(_ finding: Finding) -> Bool {
    guard isNumber(finding), finding.length == 0, let source = finding.source,
      let term = source.text.firstRange(of: source.term)
    else { return false }
    let before = source.text[..<term.lowerBound].unicodeScalars
    guard before.count < 3, before.filter({ CharacterClass.isLetter($0.value) }).count < 2,
      let mark = source.text[term.upperBound...].unicodeScalars.first
    else { return false }
    return CharacterClass.isClosing(mark.value)
      || [".", "、", ":", "：", "．", ")"].contains(Character(mark))
  }

  private static func text(_ variant: (language: LanguageTag, text: String)) -> CheckText {
    CheckText(variant.text, language: variant.language, offsets: OffsetMap(start: 0))
  }

  /// The check's findings in a pair; numbers of cited references are not compared.
  private func findings(
    _ source: (language: LanguageTag, text: String),
    _ target: (language: LanguageTag, text: String), file: String
  ) -> [Finding] {
    func check(_ source: (language: LanguageTag, text: String), _ text: String) -> [Finding] {
      let segment = CheckSegment(
        number: 1, target: Self.text((target.language, text)), source: Self.text(source))
      return checker.check(CheckDocument(file: file, content: text, segments: [segment])).findings
    }
    let findings = check(source, target.text)
    guard findings.contains(where: Self.isNumber) else { return findings }
    let bare = (CitationMarks.blanked(source.text), CitationMarks.blanked(target.text))
    if bare == (source.text, target.text) { return findings }
    // The marks are blanked byte by byte, so that the positions of the findings stay the same.
    let numbers = check((source.language, bare.0), bare.1).filter(Self.isNumber)
    return findings.filter { !Self.isNumber($0) } + numbers
  }

  /// Whether a unit with a finding must wait: with an error, and with a warning that the texts may say different things.
  private static func holdsBack(_ finding: Finding) -> Bool {
    finding.severity == .error || isOfMeaning(finding)
  }

  /// The rules whose findings say that the texts of a pair may have different meanings.
  private static let meaningRules: Set<String> = [
    "meaning/contrast", "name/transliteration", "number/mismatch",
  ]

  private static func isNumber(_ finding: Finding) -> Bool { finding.rule.hasPrefix("number/") }

  /// The reason of a unit whose confidence is too low.
  static let notSure = "the alignment is not sure"
  /// The reason of a unit with hardly any word that has a translation on the other side.
  static let fewWords = "hardly any word of one side is translated on the other"
  /// The reason of a unit if enough of its words are known and too few of them found.
  static let otherContent = "too few words of one side are translated on the other"
  /// The reason of a unit with a passage on one side for which nothing is found on the other.
  static let omittedPassage = "a part of one side is probably not translated on the other"
  /// The reason of a unit whose neighbours are doubtful.
  static let doubtfulText = "most of this text is doubtful"
  /// The reason of a unit whose neighbours have other numbers or say the opposite.
  static let otherVersion =
    "several pairs of this text contradict each other, so one side may be another version"
  /// The reason of a unit with several paragraphs on one side and fewer on the other.
  static let joinedParagraphs = "one side joins paragraphs that the other side does not have"
  /// The reason of a unit with a text that may be a part of a sentence.
  static let cutSentence = "a text ends without an end mark, so a sentence may be cut in two"
  /// The reason of a unit with one line of a block of lines that belong together.
  static let lineOfBlock =
    "a text is one line of a block of short lines, so it may be only a part of what they say"
  /// The reason of a unit with a bullet or the like at the beginning of one text only.
  static let leadingMark = "only one text begins with a mark such as a bullet"
  /// The reason of a unit with a raised number that only one of its texts has.
  static let raisedNumber = "a raised number may be the mark of a note or part of the text"
  /// The reason of a title that was probably read from the wrong line in one language.
  static let noTitle = "one of these titles looks like authors or an institution"
  /// The reason of a unit of a part that a language has more than once.
  static let severalVersions = "the paper has this text more than once, and the texts differ"
  /// The reason of a unit for which only length and place speak, where its neighbours do not leave it as the only one.
  static let nothingShared =
    "no word, number or name is found on both sides, so only the length and the place agree"
  /// The reason of a unit with a text that says no and another that does not.
  static let oneSaysNo = "the texts differ in a negation"
  /// The reason of a unit with an abbreviation or name in Latin letters in a text of another script only.
  static func inOneText(_ sign: String) -> String {
    "\u{201C}\(sign)\u{201D} is in one of the texts only"
  }
  /// The reason of a unit that may be of the frame of a web page, such as its menu or its lists of other pages.
  static let webFrame = "this may be of the frame of a web page and not of its text"
  /// The reason of all units of a text that says of itself that a machine translated it.
  static let machineNotice = "the text says that it is a machine translation"
  /// The reasons that are known only when a part is aligned.
  static let doubts: Set<String> = [
    fewWords, otherContent, omittedPassage, doubtfulText, otherVersion, nothingShared,
  ]
  /// The reasons among them that speak against a pair and not only against its text.
  static let doubtsOfPair: Set<String> = [otherContent, omittedPassage, nothingShared]
}

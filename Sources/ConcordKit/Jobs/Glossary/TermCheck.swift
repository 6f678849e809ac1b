// SPDX-License-Identifier: Apache-2.0
import ICUText
import Interchange
import Languages
import TextModel

/// Checks what people and programs want to add to the glossaries of a workspace.
///
/// The one place for all of them: `glossary add` and `propose`, editors, assistants and the server.
struct TermCheck {
  private let glossaries: [GlossaryFile]
  private let languages: [LanguageTag]

  /// Checks against the glossaries of a workspace.
  init(_ workspace: Workspace, _ glossaries: [GlossaryFile]) {
    self.glossaries = glossaries
    languages = Self.languages(of: workspace.configuration, glossaries)
  }

  /// The languages of a workspace: those of `concord.yaml`, of its glossaries, and those that Concord has rules for.
  ///
  /// A glossary without a list of languages declares those of its concepts.
  private static func languages(
    of configuration: WorkspaceConfiguration, _ glossaries: [GlossaryFile]
  ) -> [LanguageTag] {
    let declared = glossaries.flatMap { glossary in
      glossary.languages.isEmpty
        ? glossary.entries.flatMap { $0.sections.map(\.language) } : glossary.languages
    }
    let known = LanguageCatalog.standard.languages.filter { $0.terms != nil }
      .compactMap { LanguageTag($0.subtag) }
    var seen: Set<String> = []
    return ([configuration.sourceLanguage, configuration.targetLanguage] + declared + known)
      .filter { seen.insert($0.language).inserted }
  }

  /// Checks terms that come together.
  ///
  /// - Throws: `JobError`: `glossary/term-text` for a text that is not a term, `glossary/undeclared` for a language
  ///   that is not one of the workspace, `glossary/script` for a term that has no letter of its language,
  ///   `glossary/twice` for a term that is there twice.
  ///
  /// - Parameter foldsDoubles: whether two terms that differ in case or width only are the same; a wrong form may
  ///   differ from the right one by a capital.
  func check(
    _ terms: [(language: LanguageTag, text: String)], foldsDoubles: Bool = false
  ) throws(JobError) {
    var seen: Set<[String]> = []
    for (language, text) in terms {
      try Self.check(text)
      guard languages.contains(where: { $0.matches(language) }) else {
        let names = languages.map(\.description).joined(separator: ", ")
        throw JobError(
          code: "glossary/undeclared",
          message:
            "\(language) is not a language of this workspace (\(names)); correct it, or add it"
            + " to 'languages' of a glossary")
      }
      let own = WrittenLanguage.usualLanguage(of: text)?.description ?? "its tag"
      try Self.checkScript(
        of: text, in: language,
        advice:
          "write the language before the term (\(own)=\(text)), or name the languages with --from and --to"
      )
      let key = foldsDoubles ? Folder.standard.key(text) : text
      guard seen.insert([language.description, key]).inserted else {
        throw JobError(
          code: "glossary/twice", message: "'\(text)' is there twice in \(language); give it once")
      }
    }
  }

  /// Checks the text of a term: one line with a letter or digit, and no character that cannot be seen.
  ///
  /// - Throws: `JobError` with `glossary/term-text`.
  static func check(_ text: String) throws(JobError) {
    func refuse(_ message: String) -> JobError {
      JobError(code: "glossary/term-text", message: message)
    }
    if let scalar = text.unicodeScalars.first(where: isUnfit) {
      throw refuse(
        "'\(text)' has the character \(VariantFault.code(scalar.value)), which a term cannot have; write"
          + " the term as one line without control characters")
    }
    guard text.unicodeScalars.contains(where: isTermCharacter) else {
      throw refuse("'\(text)' has neither a letter nor a digit; write a term")
    }
    guard text.utf8.count <= lengthLimit else {
      throw refuse(
        "the term '\(text.prefix(20))…' is longer than \(lengthLimit) bytes; a sentence belongs in the memory"
      )
    }
  }

  /// Checks that a term can be one of its language.
  ///
  /// - Throws: `JobError` with `glossary/script` if it has no letter of the language's scripts.
  static func checkScript(
    of text: String, in language: LanguageTag, advice: String = "write a term of that language"
  ) throws(JobError) {
    guard WrittenLanguage.isForeign(term: text, in: language) else { return }
    throw JobError(
      code: "glossary/script",
      message: "no letter of '\(text)' is one of \(language); \(advice)")
  }

  /// The longest term, in UTF-8 bytes.
  private static let lengthLimit = 2000

  /// Whether a character ends a line, steers a terminal, turns the direction of a text, or is the mark of a damaged
  /// text.
  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    String.isUnprintable(scalar) || [0x09, 0x200B, 0xFEFF, 0xFFFD].contains(scalar.value)
      || scalar.properties.generalCategory == .unassigned
  }

  private static func isTermCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// A term as lookup compares it: without case, width and spaces between Han characters, and in simplified ones if its
  /// tag names no script.
  private static func compared(_ text: String, in language: LanguageTag) -> String {
    let key = Folder.standard.key(text)
    let hasHan = key.unicodeScalars.contains { CharacterClass.isHan($0.value) }
    guard hasHan, language.script == nil else { return key }
    var compared = String.UnicodeScalarView()
    for scalar in key.unicodeScalars where !scalar.properties.isWhitespace {
      compared.append(Unicode.Scalar(SimplifiedHan.fold(scalar.value)) ?? scalar)
    }
    return String(compared)
  }

  /// Refuses a term that a glossary has already, in any case, width and script of Chinese.
  ///
  /// - Parameter advice: what to do, made of the concept that has it.
  /// - Throws: `JobError` with `glossary/known`, which says who gave the term its status and when.
  func refuseKnown(
    _ text: String, in language: LanguageTag, advice: (ConceptEntry) -> String = { _ in "" }
  ) throws(JobError) {
    let wanted = Self.compared(text, in: language)
    for glossary in glossaries {
      for (entry, line) in zip(glossary.entries, glossary.lines) {
        let own = entry.sections.filter { $0.language.matches(language) }
        let found = own.lazy.flatMap { section in
          section.terms.lazy.filter { Self.compared($0.text, in: section.language) == wanted }
        }
        guard let term = found.first else { continue }
        let signed =
          entry.lastSignature.map { who in
            term.status == .proposed ? " \(who)" : " (last changed \(who))"
          } ?? ""
        throw JobError(
          code: "glossary/known",
          message:
            "\(glossary.path):\(line): \(entry.id) has \(term.text) already, as \(term.status)"
            + signed + advice(entry))
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Decides the language of each stretch: by its script, by what a block declares, and by its neighbours where
/// its own letters leave a doubt.
struct LineLanguages {
  private let mapped: MappedText
  private let languages: LanguageCatalog

  /// A resolver for the stretches of a text.
  init(_ mapped: MappedText, _ languages: LanguageCatalog) {
    self.mapped = mapped
    self.languages = languages
  }

  /// The number of letters from which the words of a paragraph tell languages of one script apart.
  private static let telling = 60

  /// Whether a text has no word in small letters that is longer than those inside names.
  private static func isOfNames(_ text: String) -> Bool {
    !text.split(separator: " ").contains { word in
      let letters = word.unicodeScalars.drop { !CharacterClass.isLetter($0.value) }
      return letters.count > 3
        && letters.first.map { CharacterClass.isLowercase($0.value) } == true
    }
  }

  /// Stretches of one paragraph in one script.
  private struct Group {
    let script: LetterScript
    let first: UInt32
    var last: UInt32
    var language: LanguageTag?
  }

  /// The numbers of the stretches of a group: those of its range that have letters.
  private func numbers(of group: Group, in lines: [PaperLine], _ scripts: [LetterScript?]) -> [Int]
  {
    (Int(group.first)...Int(group.last)).filter {
      !lines[$0].isBlank && !lines[$0].origin.isDropped && scripts[$0] != nil
    }
  }

  /// Sets the languages of all stretches.
  ///
  /// - Complexity: O(*n*).
  func resolve(_ lines: inout [PaperLine]) {
    let scripts = scripts(of: lines)
    // Paragraphs of one script, each with the language of its words.
    var groups: [Group] = []
    var wasParted = true
    for (number, line) in lines.enumerated() {
      if line.origin.isHard { wasParted = true }
      if line.isBlank {
        wasParted = true
        continue
      }
      if line.origin.isDropped { continue }
      guard let script = scripts[number] else { continue }
      if !wasParted, let last = groups.last, last.script == script {
        groups[groups.count - 1].last = UInt32(number)
      } else {
        groups.append(Group(script: script, first: UInt32(number), last: UInt32(number)))
      }
      wasParted = false
    }
    let document = chinese(of: lines)
    for index in groups.indices {
      let script = groups[index].script
      let numbers = numbers(of: groups[index], in: lines, scripts)
      // Addresses and the numbers of persons are of no language.
      let words = numbers.filter { !lines[$0].isAddress }
      let text = words.map { lines[$0].text }.joined(separator: " ")
      if script == .other {
        groups[index].language = .undetermined
      } else if script == .han {
        let found = LanguageDetector.detect(text, in: .han, among: languages)
        let isSimplified = text.unicodeScalars.contains { HanVariants.isSimplified($0.value) }
        groups[index].language =
          found == .chinese && !isSimplified ? document : found ?? .undetermined
      } else if text.utf8.count >= Self.telling {
        let found = LanguageDetector.detect(text, in: script, among: languages)
        // Names and institutions go with their neighbours, as a short paragraph does.
        groups[index].language = found ?? (Self.isOfNames(text) ? nil : .undetermined)
      }
    }
    // A short paragraph goes with the one of its script before it, the first ones with the next.
    for indices in [Array(groups.indices), groups.indices.reversed()] {
      var last: [LetterScript: LanguageTag] = [:]
      for index in indices {
        if let language = groups[index].language {
          last[groups[index].script] = language
        } else {
          groups[index].language = last[groups[index].script]
        }
      }
    }
    for group in groups {
      let (script, found) = (group.script, group.language)
      let numbers = numbers(of: group, in: lines, scripts)
      let language =
        found ?? LanguageDetector.detect(lines[numbers[0]].text, in: script, among: languages)
      for number in numbers {
        let declared = declared(lines[number])
        lines[number].language =
          declared.map { withoutRegion($0, found: language) } ?? language ?? .undetermined
      }
    }
  }

  /// A declared language without its region: a memory has one English, whichever program wrote the document.
  ///
  /// The characters of a text decide its script before the region does.
  private func withoutRegion(_ declared: LanguageTag, found: LanguageTag?) -> LanguageTag {
    guard declared.region != nil, declared.script == nil else { return declared }
    if let found, found.script != nil, found.matches(declared) { return found }
    return WrittenScript.withoutRegion(declared)
  }

  /// The language that a block declares, if the script of its letters allows it.
  private func declared(_ line: PaperLine) -> LanguageTag? {
    guard let language = line.origin.block?.language else { return nil }
    let scripts = languages[language].scripts
    guard let script = line.balance.script, let code = script.code else { return nil }
    if scripts.contains(code) { return language }
    let others: [LetterScript] = [.han, .latin, .cyrillic]
    return others.contains { other in
      other.code.map(scripts.contains) == true && line.balance.isPossible(other)
    } ? language : nil
  }

  /// Chinese in the script that the whole text is in, for lines whose characters are in both.
  private func chinese(of lines: [PaperLine]) -> LanguageTag {
    let text = lines.filter { $0.balance.count(.han) > 0 }.map(\.text).joined()
    return LanguageDetector.detect(text, in: .han, among: languages) ?? .chinese
  }

  // MARK: Scripts

  /// The script of each stretch; `nil` for those without letters.
  private func scripts(of lines: [PaperLine]) -> [LetterScript?] {
    var scripts = lines.map { Self.isHanSentence($0) ? .han : $0.balance.script }
    for number in lines.indices {
      guard let own = scripts[number], !lines[number].origin.isHard, number > 0,
        !lines[number - 1].isBlank, let before = scripts[number - 1], before != own,
        !lines[number - 1].shape.isFinished, !lines[number].shape.startsItem
      else { continue }
      let line = lines[number]
      if line.balance.isMixed {
        // A line of a paragraph with a long name in it.
        let startsHere = line.content.first { CharacterClass.isLetter($0) }
          .flatMap { LetterScript(of: $0) }
        let isPossible = line.balance.isPossible(before) || startsHere == before
        if isPossible, line.balance.count(before) > 0, own == .latin || startsHere == before {
          scripts[number] = before
        }
      } else if isInsertion(number, in: lines, before: before) {
        scripts[number] = before
      }
    }
    // A first line that is in doubt goes with the next one.
    for number in lines.indices.dropLast() {
      guard let own = scripts[number], let next = scripts[number + 1], own == .latin, next != own,
        number == 0 || lines[number - 1].isBlank, lines[number].balance.isMixed,
        lines[number].balance.isPossible(next), !lines[number].shape.isFinished,
        !lines[number + 1].origin.isHard
      else { continue }
      scripts[number] = next
    }
    return scripts
  }

  /// Whether a line is a Chinese sentence, although most of its words are units and names.
  private static func isHanSentence(_ line: PaperLine) -> Bool {
    guard line.balance.isMixed, line.balance.count(.han) > 1, line.shape.isFinished,
      let first = line.content.first, CharacterClass.isHan(first),
      let last = line.content.last(where: { !CharacterClass.isClosing($0) })
    else { return false }
    return [0x3002, 0xFF01, 0xFF1F].contains(last)
  }

  /// Whether a line in another script is a name within the sentence around it: the next line goes on with a
  /// comma or a small letter, or the line before is open and the line has no word in small letters.
  private func isInsertion(_ number: Int, in lines: [PaperLine], before script: LetterScript)
    -> Bool
  {
    let line = lines[number]
    guard let own = line.balance.script, own == .latin else { return false }
    let isName = line.balance.smallCount(own) * 2 < line.balance.count(own)
    if number + 1 < lines.count, !lines[number + 1].isBlank,
      lines[number + 1].balance.script == script, let first = lines[number + 1].content.first
    {
      if [0xFF0C, 0x3002, 0xFF1B, 0x3001, 0x2C, 0xFF09, 0x300B, 0x201D].contains(first) {
        return true
      }
      if CharacterClass.isLowercase(first), isName || lines[number - 1].shape.isOpenEnded {
        return true
      }
    }
    return lines[number - 1].shape.isOpenEnded && isName && !line.shape.isFinished
      && !line.shape.startsItem
  }
}

// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// Lists of names on the lines of a front.
extension PaperOutline {
  /// The names on a line, if it is a list of names.
  func names(on number: Int, _ language: LanguageTag) -> NameList? {
    let line = lines[number]
    guard !line.isAddress || line.content.contains(0x2C), !labels.isIssue(line.content),
      !line.shape.endsColon, !labels.isArticleType(line.text), !labels.isCoverField(line.content)
    else { return nil }
    let content = line.rest..<max(line.rest, line.content.endIndex)
    return NameList(mapped.string(content), language: language, languages: languages)
  }

  /// The most lines of a list of names.
  private static let mostLinesOfNames = 6

  /// The number of lines, from a place, that are a list of names only together, since a line end breaks a name:
  /// `Ivan Ivanov, Maria⏎Petrova, Oleg Sidorov`; 0 for others.
  ///
  /// Together they must have three names or more, and in languages with spaces one of these must surely be that of a
  /// person: a title may go on over a line end, too.
  ///
  /// - Complexity: O(*n*) for lines of *n* bytes, as their number is limited.
  func brokenNames(at place: Int, in numbers: [Int], _ language: LanguageTag) -> Int {
    let line = lines[numbers[place]]
    let isPossible = { (number: Int) in
      let line = lines[number]
      return !line.isAddress && !isMatter(number) && !isFurniture(number)
    }
    guard line.marker.map({ $0.kind == .authors }) ?? true, isPossible(numbers[place]),
      line.content.contains(where: { NamePieces.separators.contains($0) }),
      names(on: numbers[place], language) == nil
    else { return 0 }
    let isSpaced = languages[language].isSpaced
    var text = mapped.string(line.rest..<max(line.rest, line.content.endIndex))
    for at in numbers[(place + 1)...].prefix(Self.mostLinesOfNames - 1).indices {
      let number = numbers[at]
      guard isPossible(number), lines[number].marker == nil, isOneParagraph(numbers[at - 1], number)
      else { return 0 }
      text += (isSpaced ? " " : "") + MappedText.string(lines[number].content)
      guard let list = NameList(text, language: language, languages: languages), list.isMarked,
        list.names.count > 2
      else { continue }
      let hasPerson = list.names.contains(where: labels.names.isPerson)
      return !isSpaced || hasPerson ? at - place + 1 : 0
    }
    return 0
  }
}

// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// The kinds of lines of a front: names, institutions, and what can be a title.
extension PaperOutline {
  /// Whether a line is one question, as titles are: `Can Education Promote Mobility?`.
  func isQuestion(_ number: Int) -> Bool {
    guard let last = lines[number].content.last, last == 0x3F || last == 0xFF1F else {
      return false
    }
    return !lines[number].content.dropLast().contains { CharacterClass.isTerminal($0) }
  }

  /// Whether a line names an institution, an address or the like.
  ///
  /// An institution after a note mark may have a full stop at its end.
  func isMatter(_ number: Int) -> Bool {
    let line = lines[number]
    if line.isMatter { return true }
    guard let first = mapped.scalars[line.line.content].first,
      CharacterClass.isAsterisk(first) || CharacterClass.isNoteMark(first)
    else { return false }
    return labels.names.nameInstitution(in: line.text)
  }

  /// Whether a line with a word that institutions have is the end of a title: short, in the title's paragraph, and
  /// followed by the authors in another one.
  func isTitleEnd(
    _ place: Int, in numbers: [Int], after titles: [[Int]], _ language: LanguageTag
  ) -> Bool {
    let number = numbers[place]
    let line = lines[number]
    guard let last = titles.last?.last, isOneParagraph(last, number), place + 1 < numbers.count,
      !isOneParagraph(number, numbers[place + 1]), line.marker == nil, !line.isAddress,
      line.line.width < 48,
      !line.content.contains(where: {
        $0 == 0x2C || $0 == 0xFF0C || CharacterClass.isDigit($0)
      })
    else { return false }
    return names(on: numbers[place + 1], language).map { $0.isMarked || $0.names.count > 1 }
      ?? false
  }

  /// Whether a line below authors is an institution with its sign and its city: `2 Центр диалога, Алматы, Казахстан`.
  func isLabelledPlace(_ number: Int) -> Bool {
    let line = lines[number]
    guard let sign = line.content.first, !line.shape.isFinished, line.marker == nil,
      CharacterClass.isDigit(sign) || CharacterClass.isNoteMark(sign) || 0x61...0x65 ~= sign
    else { return false }
    let rest = line.content.dropFirst().drop { CharacterClass.isSpace($0) }
    return rest.first.map(CharacterClass.isUppercase) == true
      && rest.contains { $0 == 0x2C } && rest.startIndex - line.content.startIndex < 4
  }

  /// Whether a line with a word that institutions have is a title, or the end of one: directly above the authors, and
  /// without the form of an institution's name, 孔子学院发展现状研究.
  func isTitleAboveAuthors(_ place: Int, in numbers: [Int], _ language: LanguageTag) -> Bool {
    let line = lines[numbers[place]]
    guard place + 1 < numbers.count, line.marker == nil, !line.isAddress,
      !line.content.contains(where: {
        $0 == 0x2C || $0 == 0xFF0C || $0 == 0x28 || $0 == 0xFF08 || CharacterClass.isNoteMark($0)
      }), !labels.names.isInstitution(line.text)
    else { return false }
    let next = numbers[place + 1]
    return !isMatter(next)
      && names(on: next, language).map {
        $0.isMarked || $0.hasInitials || !languages[language].isSpaced
          || $0.names.allSatisfy(labels.names.isPerson)
      } ?? false
  }

  /// Whether names on a line are those of the authors and not words of the title.
  func isAuthorLine(
    _ names: NameList, at place: Int, in numbers: [Int], language: LanguageTag,
    after titles: [[Int]], wasTitle: Bool
  ) -> Bool {
    if titles.isEmpty {
      if numbers.count == 1 || hasPart(.title, language) { return isAuthorsAlone(names, language) }
      // Authors before the title, in the Russian way: initials are of no title.
      let isBeforeCapitals =
        !isInCapitals(numbers[place])
        && numbers[(place + 1)...].contains { isCapitalTitle($0, language) }
      if isBeforeCapitals { return true }
      if names.hasInitials {
        return numbers[(place + 1)...].contains {
          !isMatter($0) && self.names(on: $0, language)?.hasInitials != true
        }
      }
      // Names without initials, if no other line has names.
      return hasTitle(after: place, in: numbers, language)
        && (names.isMarked
          || !numbers[(place + 1)...].contains { self.names(on: $0, language) != nil })
    }
    if wasTitle, let last = titles.last?.last, isOneParagraph(last, numbers[place]) {
      if lines[last].shape.endsColon || lines[last].shape.isOpenEnded { return false }
      // A title in capitals, then names in small letters. Names in capitals are above an institution.
      let isAboveMatter =
        place + 1 < numbers.count && isMatter(numbers[place + 1])
        && (names.isMarked || names.names.allSatisfy(labels.names.isPerson))
      if place + 1 < numbers.count, isInCapitals(last), isInCapitals(numbers[place]),
        !isInCapitals(numbers[place + 1]), !names.hasInitials, !isAboveMatter
      {
        return false
      }
    }
    // The second line of a title, `Currency Settlement`, has no comma; a line of names comes after it.
    if wasTitle, !names.isMarked, !names.hasInitials, place + 1 < numbers.count,
      let last = titles.last?.last, isOneParagraph(last, numbers[place]),
      let next = self.names(on: numbers[place + 1], language), next.isMarked || next.hasInitials,
      !(isPost(next, on: numbers[place + 1]) && names.names.allSatisfy(labels.names.isPerson))
    {
      return false
    }
    return true
  }

  /// Whether what looks like names on a line is a post and its institution: `Research Fellow, Institute of Trade`.
  func isPost(_ names: NameList, on number: Int) -> Bool {
    !names.hasInitials && !names.names.contains(where: \.isHan)
      && labels.names.nameInstitution(in: lines[number].text)
      && !names.names.contains(where: labels.names.isPerson)
  }

  /// Whether the only line of a front is its authors: without signs of names, it is the title, `Global Governance`.
  func isAuthorsAlone(_ names: NameList, _ language: LanguageTag) -> Bool {
    names.isMarked || names.hasInitials || hasPart(.title, language)
      || !languages[language].isSpaced || names.names.allSatisfy(labels.names.isPerson)
  }

  /// Whether a line after this one can be the title: no names, no institution, no list of places.
  func hasTitle(after place: Int, in numbers: [Int], _ language: LanguageTag) -> Bool {
    numbers[(place + 1)...].contains { number in
      let line = lines[number]
      guard !isMatter(number), line.marker == nil, !isFurniture(number),
        names(on: number, language) == nil
      else { return false }
      return isCapitalTitle(number, language)
        || line.content.contains { CharacterClass.isHan($0) }
        || line.text.split(separator: " ").contains { word in
          word.unicodeScalars.count > 1
            && word.unicodeScalars.first.map { CharacterClass.isLowercase($0.value) } == true
        }
    }
  }

  /// Whether a line in capitals throughout can be a title and no name.
  func isCapitalTitle(_ number: Int, _ language: LanguageTag) -> Bool {
    guard isInCapitals(number), !isMatter(number) else { return false }
    guard let names = names(on: number, language) else { return lines[number].line.width > 8 }
    return !names.isMarked && !names.hasInitials
      && lines[number].text.split(separator: " ").count > 3
  }

  private func isInCapitals(_ number: Int) -> Bool {
    !lines[number].content.contains { CharacterClass.isLowercase($0) }
      && lines[number].content.contains { CharacterClass.isUppercase($0) }
  }
}

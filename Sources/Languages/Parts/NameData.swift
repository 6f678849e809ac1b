/// How a language writes names of persons and institutions; lists are words separated by white space.
package struct NameData: Sendable {
  /// How the words of a personal name are set.
  package enum Shape: Sendable {
    /// Two to five words with capitals; four and more that nothing separates are names of two each.
    case latin
    /// Two to four words with capitals, or one with initials.
    case cyrillic
    /// Two to four characters that begin with a surname, padded with spaces to one width.
    case han
  }

  /// How the words of a personal name are set.
  package var shape = Shape.latin
  /// Small words that are part of a name: `van`.
  package var particles = ""
  /// Words between the last two names: `and`.
  package var conjunctions = ""
  /// What may come before the first name, one a line, `_` for a space: `By_`.
  package var bylines = ""
  /// Words by which a line is known to name an institution, in small letters: `university`.
  package var institutions = ""
  /// Such words in a language that does not separate words: 大学.
  package var institutionParts = ""
  /// The surnames of one character that most people bear, in all scripts of the language.
  package var surnames = ""
  /// Surnames of two characters.
  package var doubleSurnames = ""
  /// The commonest surnames as their romanisation and the characters: `zhou周`.
  package var surnameReadings = ""
  /// Characters of given names with several readings: `长chang,zhang`.
  package var otherReadings = ""
  /// Given names that many bear, in small letters.
  package var givenNames = ""
  /// Endings that surnames have.
  package var surnameEndings = ""
  /// Endings that patronymics have, inflected or romanised.
  package var patronymicEndings = ""
  /// Case endings of names by their last letter, which they replace: a line `а ы и е`; the line `-` is
  /// for all other letters, and its endings are added.
  package var caseEndings = ""
  /// Last letters of names that are not inflected.
  package var uninflected = ""
  /// Case endings and those that the nominative may have in their place, an ending a line; `-` for none.
  package var nominatives = ""
  /// What romanisations write differently, replaced in this order: `kh>h`.
  package var romanizations = ""
  /// Letters that are written for one another in foreign names: `э>е`.
  package var looseLetters = ""
  /// Letters that foreign names are compared without: `ь`.
  package var silentLetters = ""

  /// Names in the Latin way.
  package init() {}
}

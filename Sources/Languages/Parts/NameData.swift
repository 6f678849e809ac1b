// SPDX-License-Identifier: Apache-2.0

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
  /// Texts that may come before the first name, one per line, `_` for a space: `By_`.
  package var bylines = ""
  /// Words for the role of a person in a byline, with `_` for a space: `translated_by`.
  package var roles = ""
  /// Degrees and ranks after names, in small letters without full stops: `phd`.
  package var degrees = ""
  /// Posts and degrees directly before or after a name, in small letters without full stops: `professor`, 教授; none that is
  /// a name as well, such as `ma`.
  package var posts = ""
  /// Offices directly before a name in running text: 发言人.
  package var offices = ""
  /// Short names of countries in brackets before the names of foreign authors: 俄.
  package var countryMarks = ""
  /// Words by which a line is known to name an institution, in small letters: `university`.
  package var institutions = ""
  /// Words that names of institutions and titles of papers have, and persons have not: `security`.
  package var institutionTopics = ""
  /// Such words in a language that does not separate words: 大学.
  package var institutionParts = ""
  /// The surnames of one character that most people bear, in all scripts of the language.
  package var surnames = ""
  /// Surnames of two characters.
  package var doubleSurnames = ""
  /// Surnames of one character besides `surnames`, simplified, that are looked for in running text.
  package var rareSurnames = ""
  /// Readings that characters have as surnames, where that is not their first reading: `ren任`.
  package var surnameReadings = ""
  /// Characters that end the name of a place: 省.
  package var placeEndings = ""
  /// Words for kinds of places after their names, in small letters: `city`.
  package var placeKinds = ""
  /// Names with spellings of their own, one per line.
  ///
  /// A line has the name, the spellings in Latin letters and those in Cyrillic, separated by ` ; `; each is
  /// a list separated by commas, with `_` for a space. A name that ends in `!` is not written by its
  /// syllables as well.
  package var knownNames = ""
  /// Persons with spellings of their own, in the form of `knownNames`.
  package var knownPersons = ""
  /// Surnames of well-known persons, and names that are spelt as they read, in the form of `knownNames`; others who bear them may spell them otherwise.
  package var knownSurnames = ""
  /// Given names that many bear, in small letters.
  package var givenNames = ""
  /// Given names as other languages have them: `пётр>peter`.
  package var foreignGivenNames = ""
  /// Endings that surnames have.
  package var surnameEndings = ""
  /// Endings that patronymics have, inflected or romanised.
  package var patronymicEndings = ""
  /// The endings of Russian patronymics in the language's own script, if it writes them by their sound.
  package var transcribedPatronymics = ""
  /// Groups of consonants that sound alike to other languages, in the order of `transcribedConsonants`.
  package var consonantClasses = ""
  /// The consonants of the language's syllables and the numbers, from 0, of the groups of Russian consonants that
  /// each is written for, a line each; `-n` is the end of a syllable, `=er` a whole one, and one after `?` may be
  /// silent.
  package var transcribedConsonants = ""
  /// The endings of patronymics in the nominative.
  package var patronymicNominatives = ""
  /// Case endings of names by their last letter, which they replace: a line `а ы и е`; the line `-` is
  /// for all other letters, and its endings are added.
  package var caseEndings = ""
  /// Last letters of names that are not inflected.
  package var uninflected = ""
  /// Case endings and those that the nominative may have in their place, an ending a line; `-` for none.
  package var nominatives = ""
  /// The sound of each letter, as `romanizations` writes it; letters without a sound are left out.
  package var letterSounds = ""
  /// Differences between romanisations, as their letters and the sound; capitals are sounds for which
  /// Latin has no letter.
  package var romanizations = ""
  /// Differences between romanisations that remain once `romanizations` are replaced.
  package var romanizedVowels = ""
  /// Endings of romanised surnames and what they are: `of>ov`.
  package var romanizedEndings = ""
  /// Pairs of sounds that romanisations write for one another: `gh`.
  package var similarSounds = ""
  /// Letters that are written for one another in foreign names: `э>е`.
  package var looseLetters = ""
  /// Letters that foreign names are compared without: `ь`.
  package var silentLetters = ""

  /// Names in the Latin way.
  package init() {}
}

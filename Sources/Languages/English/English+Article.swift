// SPDX-License-Identifier: Apache-2.0
extension ArticleData {
  /// The indefinite article of English.
  static let english: ArticleData = {
    var data = ArticleData(plain: "a", beforeVowel: "an")
    data.vowels = "aeiou"
    data.vowelCapitals = "AEFHILMNORSX"
    data.consonantStarts = "uni eu one once use usu uti ura"
    // `unimportant` and `uninvited` are `un` and a word.
    data.consonantExceptions = "unim unin"
    data.vowelStarts = "hour honest honor honour heir"
    return data
  }()
}

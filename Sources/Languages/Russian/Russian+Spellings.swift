// SPDX-License-Identifier: Apache-2.0
extension Language {
  /// Russian words with two spellings that dictionaries both allow.
  static let russianSpellings = SpellingData([
    ("тоннел>туннел", "ь я ю ем е и ей ям ями ях"),
    ("матрас>матрац", "- а у ом е ы ов ам ами ах"),
    ("сдвоен>здвоен", "ный"),
    ("риэлтор>риелтор", "- а у ом е ы ов ам ами ах"),
    ("блогер>блоггер", "- а у ом е ы ов ам ами ах"),
    ("онлайновый>он-лайновый", "-"),
  ])
}

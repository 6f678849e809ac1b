// SPDX-License-Identifier: Apache-2.0
extension PrepositionData {
  /// Prepositions of Russian (Rules of Russian spelling and punctuation, 2006, on в/во, с/со, к/ко and о/об).
  static let russian: PrepositionData = {
    var data = PrepositionData()
    data.vowels = "аеёиоуыэюя"
    data.glides = "еёюя"
    data.forms = [
      Forms(short: "в", long: "во", clusters: "вф", doubtful: "мн дв рт рж сн лж льд"),
      Forms(
        short: "с", long: "со", clusters: "сзшж", beginnings: "щ всем всеми всех",
        doubtful: "вс вт вр вз мн дв дн рт рв лб лж льв льд"),
      Forms(short: "к", long: "ко", beginnings: "вто всем всей всему", doubtful: "вс мн дн дв вр"),
      Forms(short: "о", long: "об", doubtful: "мн вс", changesBeforeVowels: true),
    ]
    return data
  }()
}

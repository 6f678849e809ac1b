import Papers
import Testing
import TextModel

@Suite struct TitleShapeTests {
  @Test(
    "A title that is authors or an institution in one language only",
    arguments: [
      ("Ivan I. Ivanov, Petr P. Petrov", "Региональная безопасность в Евразии"),
      ("Regional Security in Eurasia", "И. И. Иванов, П. П. Петров"),
      ("Regional Security in Eurasia", "Московский университет, Москва, Россия"),
      ("School of Law, Peking University, Beijing", "Международное право"),
    ])
  func wrongLines(_ english: String, _ russian: String) {
    #expect(TitleShape.disagree([(.english, english), (.russian, russian)]))
  }

  @Test(
    "Titles of papers",
    arguments: [
      ("Regional Security in Eurasia", "Региональная безопасность в Евразии"),
      ("The Role of Universities in Regional Cooperation", "Роль университетов в регионе"),
      ("Trade, Growth and Security", "Торговля, рост и безопасность"),
      ("Deng Xiaoping", "Дэн Сяопин"),
    ])
  func titles(_ english: String, _ russian: String) {
    #expect(!TitleShape.disagree([(.english, english), (.russian, russian)]))
  }
}

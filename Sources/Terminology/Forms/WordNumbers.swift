/// A number for each of the words that the tokenizer has numbered, by the word's number: an array that
/// grows, so that what belongs to the words of a text's beginning, mostly its commonest, lies together.
final class WordNumbers {
  /// Places are kept below this one only.
  static let limit = 1 << 18
  /// What stands for no number.
  private static let none = UInt64.max
  private var capacity = 1 << 10
  private var numbers: UnsafeMutablePointer<UInt64>

  init() {
    numbers = .allocate(capacity: capacity)
    numbers.initialize(repeating: Self.none, count: capacity)
  }

  deinit { numbers.deallocate() }

  /// The number at a place, if there is one.
  @inline(__always)
  subscript(place: Int) -> UInt64? {
    guard place < capacity, numbers[place] != Self.none else { return nil }
    return numbers[place]
  }

  /// Puts a number, any but the highest, at a place below the limit.
  func insert(_ number: UInt64, at place: Int) {
    while place >= capacity { grow() }
    numbers[place] = number
  }

  private func grow() {
    let old = numbers
    numbers = .allocate(capacity: capacity * 2)
    numbers.moveInitialize(from: old, count: capacity)
    (numbers + capacity).initialize(repeating: Self.none, count: capacity)
    capacity *= 2
    old.deallocate()
  }
}

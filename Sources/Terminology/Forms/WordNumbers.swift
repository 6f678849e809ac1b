// SPDX-License-Identifier: Apache-2.0

/// An array of numbers, indexed by the word numbers of the tokenizer.
///
/// The array grows, so the values of a text's first words, mostly its most frequent ones, are close
/// together.
final class WordNumbers {
  /// The limit of the indices.
  static let limit = 1 << 18
  /// The value for no number.
  private static let none = UInt64.max
  private var capacity = 1 << 10
  private var numbers: UnsafeMutablePointer<UInt64>

  init() {
    numbers = .allocate(capacity: capacity)
    numbers.initialize(repeating: Self.none, count: capacity)
  }

  deinit { numbers.deallocate() }

  /// The number at an index, if there is one.
  @inline(__always)
  subscript(place: Int) -> UInt64? {
    guard place < capacity, numbers[place] != Self.none else { return nil }
    return numbers[place]
  }

  /// Stores a number, except the highest, at an index below the limit.
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

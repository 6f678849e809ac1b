// SPDX-License-Identifier: Apache-2.0

/// The places of marks that a reader knows, when it looks for the same ones again and again.
///
/// A mark that was found far away is found there from every place before it as well, and one that is missing stays
/// missing. With the last answers in mind, all searches together read each byte once for each mark.
struct MarkPlaces<Mark: Hashable> {
  /// The answer to a search.
  struct Answer {
    /// The offsets from which a search gives the answer.
    let starts: ClosedRange<Int>
    /// The offset of the mark; `nil` if it is missing.
    let place: Int?
  }

  private var found: [Mark: Answer] = [:]
  private var missing: [Mark: Answer] = [:]

  /// The answer to a search from an offset; `nil` if it is not known yet.
  func answer(_ mark: Mark, from offset: Int) -> Answer? {
    if let answer = missing[mark], answer.starts.contains(offset) { return answer }
    if let answer = found[mark], answer.starts.contains(offset) { return answer }
    return nil
  }

  /// Keeps the answer to a search from an offset.
  ///
  /// - Parameters:
  ///   - place: where the mark is; `nil` if it is missing.
  ///   - end: the last offset from which a search has the same answer; that of the mark, unless it is another one.
  mutating func keep(_ mark: Mark, from offset: Int, place: Int?, end: Int? = nil) {
    let answer = Answer(starts: offset...max(offset, end ?? place ?? Int.max), place: place)
    if place == nil { missing[mark] = answer } else { found[mark] = answer }
  }
}

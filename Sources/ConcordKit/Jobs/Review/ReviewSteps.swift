// SPDX-License-Identifier: Apache-2.0

/// The changes of a review that can be undone.
///
/// A change may keep a whole paper twice, so that only the last ones are kept: in a long review of a large paper all of
/// them would fill the memory.
struct ReviewSteps {
  /// A change of one paper.
  struct Step {
    var place: ReviewPlace
    /// All units that were changed, that of `place` among them.
    var changed: [ReviewPlace] = []
    var before: PaperRevision
    var after: PaperRevision

    /// Bytes that it keeps, about.
    var size: Int {
      before.token.count + after.token.count + changed.count * MemoryLayout<ReviewPlace>.stride
    }
  }

  /// Bytes that the changes may keep together; the last one is kept whatever its size.
  static let limit = 64 << 20

  private var steps: [Step] = []
  private var size = 0

  /// The last change.
  var last: Step? { steps.last }

  mutating func append(_ step: Step) {
    steps.append(step)
    size += step.size
    while size > Self.limit, steps.count > 1 { size -= steps.removeFirst().size }
  }

  mutating func removeLast() { if let step = steps.popLast() { size -= step.size } }
}

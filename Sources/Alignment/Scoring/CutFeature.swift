// SPDX-License-Identifier: Apache-2.0

/// A yes-or-no feature of the sentences on both sides of a cut; each has a weight.
public enum CutFeature: Int, CaseIterable, Sendable {
  /// A quotation is open on one side only.
  case quoteDiffers
  /// Both sentences before the cut end in a question mark, or one of them does.
  case bothAsk, oneAsks
  /// Both end in an exclamation mark, or one does.
  case bothExclaim, oneExclaims
  /// Both end in the same other mark (dots, colon, semicolon, comma), or one has such a mark.
  case bothMarked, oneMarked
  /// Both end with a closing quotation mark, or one does.
  case bothClose, oneCloses
  /// Both sentences after the cut begin with an opening quotation mark, or one does.
  case bothOpen, oneOpens
  /// Both begin with the same number, both with different ones, or only one with a number.
  case sameLabel, otherLabel, oneLabel
  /// Both begin with the same number, but only one has it in brackets, which often belongs to
  /// another level.
  case likeLabel
}

/// The features of the cuts of two texts.
struct CutFeatures: Sendable {
  private let source: [SentenceEdge]
  private let target: [SentenceEdge]
  private let sourceOpen: [Bool]
  private let targetOpen: [Bool]

  init(_ source: TokenizedSide, _ target: TokenizedSide) {
    self.source = source.edges
    self.target = target.edges
    sourceOpen = source.quoteOpen
    targetOpen = target.quoteOpen
  }

  /// Calls `body` with each feature of a cut; the corners have only the feature of quotation state.
  @inline(__always)
  func forEach(_ row: Int, _ column: Int, body: (CutFeature) -> Void) {
    if sourceOpen[row] != targetOpen[column] { body(.quoteDiffers) }
    if row > 0, column > 0 { before(source[row - 1], target[column - 1], body: body) }
    if row < source.count, column < target.count { after(source[row], target[column], body: body) }
  }

  @inline(__always)
  private func before(
    _ left: SentenceEdge, _ right: SentenceEdge, body: (CutFeature) -> Void
  ) {
    if left.closes || right.closes {
      body(left.closes == right.closes ? .bothClose : .oneCloses)
    }
    if left.ending == right.ending {
      switch left.ending {
      case .plain: return
      case .question: body(.bothAsk)
      case .exclamation: body(.bothExclaim)
      default: body(.bothMarked)
      }
      return
    }
    for ending in [left.ending, right.ending] {
      switch ending {
      case .plain: continue
      case .question: body(.oneAsks)
      case .exclamation: body(.oneExclaims)
      default: body(.oneMarked)
      }
    }
  }

  @inline(__always)
  private func after(
    _ left: SentenceEdge, _ right: SentenceEdge, body: (CutFeature) -> Void
  ) {
    if left.opens || right.opens { body(left.opens == right.opens ? .bothOpen : .oneOpens) }
    guard left.label > 0 || right.label > 0 else { return }
    if left.label == right.label {
      body(left.isBracketed == right.isBracketed ? .sameLabel : .likeLabel)
    } else {
      body(left.label > 0 && right.label > 0 ? .otherLabel : .oneLabel)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
import Files

/// Reads from the attributes of XLIFF, and of the tools that wrote it, how far a translation can be trusted.
struct XLIFFTrust {
  private let tree: XMLTree
  /// The values of `locked` that do not lock.
  private static let open: Set<String> = ["", "0", "false", "no", "none", "unlocked"]

  init(_ tree: XMLTree) { self.tree = tree }

  // MARK: XLIFF 1.x

  /// Values of `state-qualifier` for what a program took from a memory or glossary, which nobody has confirmed unless
  /// the target has a state.
  private static let proposals: Set<String> = [
    "fuzzy-match", "tm-suggestion", "leveraged-tm", "leveraged-glossary", "leveraged-repository",
  ]

  /// Whether a qualifier says that the translation is rejected: `rejected-grammar`, `rejected-inaccurate`.
  private static func isRejected(_ qualifier: String) -> Bool {
    qualifier.lowercased().split { !$0.isLetter }.contains("rejected")
  }

  /// Reads the attributes of the standard: `state` and `state-qualifier` of the target, `approved` of the unit.
  func read(_ segment: inout XLIFFSegment, hasText: Bool) {
    let unit = tree.nodes[segment.unitNode]
    let isApproved = unit.attribute("approved") == "yes"
    let target = segment.targetNode.map { tree.nodes[$0] }
    let state =
      segment.writtenState.map { TranslationState($0, in: .xliff1, hasText: true) }
      ?? (isApproved ? .final : hasText ? .translated : .untranslated)
    segment.state = .init(state)
    segment.progress = state
    if state < .translated { segment.doubt = segment.writtenState.map(Self.doubt) }
    segment.isStateWritten = segment.writtenState != nil || isApproved
    segment.isSignedOff = state >= .reviewed || isApproved && state >= .translated
    let qualifier = target?.attribute("state-qualifier") ?? ""
    if hasText, state > .untranslated, Self.isRejected(qualifier) {
      segment.progress = .rejected
      segment.isSignedOff = false
      segment.isStateWritten = true
    } else if hasText, segment.writtenState == nil, !isApproved,
      Self.proposals.contains(qualifier.lowercased())
    {
      segment.progress = .needsReview
      segment.doubt = "the file has the state-qualifier '\(qualifier)'"
    }
    let isMade = MachineOrigin.isNamed(qualifier)
    if isMade, state < .reviewed, !isApproved {
      segment.isMachine = true
      segment.progress = min(state, .needsReview)
      segment.doubt = "the file has the state-qualifier '\(qualifier)'"
    }
  }

  /// Why a translation in a state waits for a reviewer.
  private static func doubt(_ word: String) -> String { "the file has the state '\(word)'" }

  /// Reads the attributes of a tool, which go before those of the standard.
  ///
  /// - Parameter definitions: the `sdl:seg` of the unit.
  func readTool(_ segment: inout XLIFFSegment, _ definitions: SegmentDefinitions) {
    let unit = tree.nodes[segment.unitNode]
    if let node = definitions.node(of: segment) {
      let node = (index: node, tree.nodes[node])
      read(
        .trados, on: node.index, &segment, word: node.1.attribute("conf") ?? "Unspecified",
        locked: node.1.attribute("locked"), origin: node.1.attribute("origin"))
    } else if let status = unit.attribute(endingIn: "status"),
      status.name == "mq:status" || XLIFFTool.memoQ.vocabulary.state(of: status.value) != nil
    {
      read(
        .memoQ, on: segment.unitNode, &segment, word: status.value,
        locked: unit.attribute(endingIn: "locked")?.value, origin: status.value)
    } else if let confirmed = unit.attribute(endingIn: "confirmed") {
      read(
        .phrase, on: segment.unitNode, &segment, word: confirmed.value,
        locked: unit.attribute(endingIn: "locked")?.value,
        origin: unit.attribute(endingIn: "trans-origin")?.value)
    }
  }

  private func read(
    _ tool: XLIFFTool, on node: Int, _ segment: inout XLIFFSegment, word: String, locked: String?,
    origin: String?
  ) {
    segment.tool = tool
    segment.isSignedOff = false
    segment.toolNode = node
    segment.isLocked = locked.map { !Self.open.contains($0.lowercased()) } ?? false
    let state = TranslationState(word, in: tool.vocabulary, hasText: true)
    // The text of a segment that nobody has begun is for a person to judge.
    let hasText = segment.target.map { !$0.isBlank } ?? false
    segment.progress = state == .untranslated && hasText ? .needsReview : state
    segment.state = .init(state)
    segment.isStateWritten = true
    // The state of Phrase is a number.
    segment.doubt =
      state >= .translated
      ? nil : tool == .phrase ? "nobody has confirmed it in the file" : Self.doubt(word)
    segment.isMachine = state < .translated && MachineOrigin.isNamed(origin)
  }

  /// The `sdl:seg` of a unit.
  func definitions(in unit: Int) -> SegmentDefinitions {
    let holders = tree.elements(of: unit).filter { tree.nodes[$0].localName == "seg-defs" }
    let all = holders.flatMap(tree.elements).filter { tree.nodes[$0].localName == "seg" }
    let byID = all.compactMap { node in tree.nodes[node].attribute("id").map { ($0, node) } }
    return SegmentDefinitions(
      only: all.count == 1 ? all[0] : nil,
      byID: Dictionary(byID, uniquingKeysWith: { first, _ in first }))
  }

  // MARK: XLIFF 2

  /// Reads `subState`, whose words are those of tools: `concord:rejected`, `acme:mt`.
  func readSubState(_ segment: inout XLIFFSegment) {
    segment.isStateWritten = segment.writtenState != nil
    let written = tree.nodes[segment.node].attribute("subState")
    segment.doubt = (written ?? segment.writtenState).map(Self.doubt)
    let word = written?.split(separator: ":", maxSplits: 1).dropFirst().first.map(String.init)
    guard let word else { return }
    let state = TranslationState.known(word, in: .tmx)
    if state == .rejected {
      segment.progress = .rejected
      segment.isSignedOff = false
      return
    }
    guard segment.state < .reviewed else { return }
    if MachineOrigin.isNamed(word) {
      segment.isMachine = true
      segment.progress = .needsReview
    } else if let state, state < .translated {
      segment.progress = .needsReview
    }
  }
}

/// The elements in which Trados keeps the states of the segments of one unit.
struct SegmentDefinitions {
  /// The element, if the unit has one only.
  let only: Int?
  /// The first element with each id.
  let byID: [String: Int]

  /// The element of a segment, by the number of its mark.
  func node(of segment: XLIFFSegment) -> Int? {
    segment.sourceMarkNode == nil ? only : byID[segment.id]
  }
}

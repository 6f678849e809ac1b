// SPDX-License-Identifier: Apache-2.0
import Files

/// A run of a Word document that is divided where a reviewer has put marks, its words written as they were.
struct RunDivision {
  /// Words of the run that are deleted.
  struct Deletion {
    /// The element that holds the words.
    var child: Int
    /// The UTF-8 bytes of its text.
    var range: Range<Int>
    /// The attributes of the change: number, author and date.
    var attributes: String
    /// The words that take their place, put after them; `nil` if these come after a later deletion.
    var words: Insertion?
  }

  /// Words that are inserted.
  struct Insertion {
    /// The words.
    var text: String
    /// The formatting of the words, as an `rPr` element; empty if they have none.
    var format: String
    /// The attributes of the change.
    var attributes: String
    /// The opening tag of the insertion of another author in which the run is, with a number of its own: that is
    /// closed before the words and goes on after them.
    var surrounding: String?
  }

  /// Something between two runs.
  struct Mark {
    /// The element before which the mark is, or in which.
    var child: Int
    /// The offset in the text of that element; of one without text 0 is before it and 1 after it.
    var offset: Int
    /// The output format.
    var markup: String
  }

  private enum Token {
    case content(String, deletion: Int?)
    case mark(String)
  }

  /// The marks, in order; those at one place are written in this order.
  var marks: [Mark] = []
  /// The deletions, in order and without overlap.
  var deletions: [Deletion] = []

  /// The run with its marks; `nil` if it is written in a way that cannot be divided.
  ///
  /// - Complexity: O(*bytes* + *k* log *k*) for *k* marks and deletions.
  func markup(of run: Int, in part: WordMarkup) -> String? {
    let tree = part.tree
    var tokens: [Token] = []
    let format = part.format(of: run)
    var at = tree.nodes[run].content.lowerBound
    var marks = marks[...]
    var deleted = 0
    for child in tree.elements(of: run) {
      let bytes = part.bytes(of: child)
      if at < bytes.lowerBound {
        tokens.append(.content(part.text(at..<bytes.lowerBound), deletion: nil))
      }
      at = bytes.upperBound
      if part.name(child) == "rPr" { continue }
      let here = marks.prefix { $0.child == child }
      marks = marks.dropFirst(here.count)
      let first = deleted
      while deleted < deletions.count, deletions[deleted].child == child { deleted += 1 }
      guard let new = self.tokens(of: child, in: part, here, first..<deleted) else { return nil }
      tokens += new
    }
    let end = tree.nodes[run].content.upperBound
    if at < end { tokens.append(.content(part.text(at..<end), deletion: nil)) }
    let close = "</\(tree.nodes[run].name)>"
    return written(
      tokens, open: part.text(tree.nodes[run].tag) + format, close: close, w: part.w)
  }

  /// One element of the run, cut where something begins or ends.
  private func tokens(
    of child: Int, in part: WordMarkup, _ marks: ArraySlice<Mark>, _ deleted: Range<Int>
  ) -> [Token]? {
    let whole = part.text(part.bytes(of: child))
    if deleted.isEmpty, marks.isEmpty { return [.content(whole, deletion: nil)] }
    let node = part.tree.nodes[child]
    let isText = part.name(child) == "t"
    let count = isText ? part.tree.text(of: child).utf8.count : 1
    let bounds = deletions[deleted].flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let cuts = Set([0, count] + marks.map(\.offset) + bounds).sorted()
    let offsets =
      isText
      ? WrittenText(at: cuts, in: part.tree.bytes, node.content, count: count)?.offsets
      : [node.tag.lowerBound, node.end]
    guard let offsets, offsets.count == cuts.count else { return nil }
    var tokens: [Token] = []
    var marks = marks
    var next = deleted.lowerBound
    for (index, cut) in cuts.enumerated() {
      if next < deleted.upperBound, deletions[next].range.upperBound == cut {
        if let words = deletions[next].words { tokens.append(.mark(written(words, part.w))) }
        next += 1
      }
      while let mark = marks.first, mark.offset == cut {
        tokens.append(.mark(mark.markup))
        marks.removeFirst()
      }
      guard index + 1 < cuts.count, offsets[index] < offsets[index + 1] else { continue }
      let isDeleted = next < deleted.upperBound && deletions[next].range.contains(cut)
      var content = part.text(offsets[index]..<offsets[index + 1])
      if isText, !isDeleted, cut == 0, cuts[index + 1] == count {
        content = whole
      } else if isText {
        let name = isDeleted ? "delText" : "t"
        content = "<\(part.w)\(name) xml:space=\"preserve\">\(content)</\(part.w)\(name)>"
      }
      tokens.append(.content(content, deletion: isDeleted ? next : nil))
    }
    return tokens
  }

  private func written(_ tokens: [Token], open: String, close: String, w: String) -> String {
    var out = ""
    var current: (content: String, deletion: Int?)?
    func end() {
      guard let (content, deletion) = current else { return }
      current = nil
      let run = open + content + close
      out += deletion.map { "<\(w)del \(deletions[$0].attributes)>\(run)</\(w)del>" } ?? run
    }
    for token in tokens {
      switch token {
      case .mark(let markup):
        end()
        out += markup
      case .content(let content, let deletion):
        // White space between elements makes no run.
        if current == nil, content.allSatisfy(\.isWhitespace) {
          out += content
        } else if current?.deletion == deletion, current != nil {
          current?.content += content
        } else {
          end()
          current = (content, deletion)
        }
      }
    }
    end()
    return out
  }

  private func written(_ words: Insertion, _ w: String) -> String {
    let insertion =
      "<\(w)ins \(words.attributes)><\(w)r>\(words.format)<\(w)t xml:space=\"preserve\">"
      + "\(XMLText.escaped(words.text))</\(w)t></\(w)r></\(w)ins>"
    guard let surrounding = words.surrounding else { return insertion }
    return "</\(w)ins>\(insertion)\(surrounding)"
  }
}

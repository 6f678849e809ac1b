// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A picture in shades of gray, a byte for each dot; 0 is black.
struct GrayPicture: Sendable {
  /// The darkest shade that counts as paper.
  private static let paper: UInt8 = 0x80

  /// The number of dots in a row.
  let width: Int
  /// The number of rows.
  let height: Int
  private let bytes: [UInt8]
  /// Where the dots begin in the bytes.
  private let start: Int

  /// Reads a PGM picture of at most 256 shades; `nil` for other bytes, and for a picture that is cut off.
  init?(pgm bytes: [UInt8]) {
    // `P5`, width, height, the largest value, each followed by white space.
    var numbers: [Int] = []
    var at = 2
    guard bytes.starts(with: [0x50, 0x35]) else { return nil }
    for _ in 0..<3 {
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      var number = 0
      while at < bytes.count, bytes[at].isASCIIDigit, number < 1 << 24 {
        number = number * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      numbers.append(number)
    }
    at += 1
    let (width, height) = (numbers[0], numbers[1])
    guard width > 0, height > 0, width < 1 << 20, height < 1 << 20, numbers[2] < 256,
      width * height <= bytes.count - at
    else { return nil }
    (self.width, self.height, self.bytes, start) = (width, height, bytes, at)
  }

  /// A picture of some dots, row by row; `dots` has `width` × `height` bytes.
  init(width: Int, height: Int, dots: [UInt8]) {
    precondition(dots.count == width * height)
    (self.width, self.height, bytes, start) = (width, height, dots, 0)
  }

  /// The picture as a PGM file.
  var pgm: [UInt8] {
    Array("P5\n\(width) \(height)\n255\n".utf8) + bytes[start..<start + width * height]
  }

  /// The dots of a part of a row; both ranges are inside the picture.
  func dots(row: Int, columns: Range<Int>) -> ArraySlice<UInt8> {
    let first = start + row * width
    return bytes[first + columns.lowerBound..<first + columns.upperBound]
  }

  /// Whether there are dark dots: more than one in a thousand.
  var isInked: Bool {
    let dots = bytes[start..<start + width * height]
    return dots.count { $0 < Self.paper } * 1000 > dots.count
  }

  /// The part of a box that is inside the picture, in whole dots; `nil` if there is none.
  func dots(in box: LayoutBox) -> (columns: Range<Int>, rows: Range<Int>)? {
    func range(_ low: Double, _ high: Double, limit: Int) -> Range<Int>? {
      guard low.isFinite, high.isFinite, high > low else { return nil }
      let first = max(0, Int(max(low, 0).rounded(.down).clamped(to: limit)))
      let last = Int(max(high, 0).rounded(.up).clamped(to: limit))
      return first < last ? first..<last : nil
    }
    guard let columns = range(box.left, box.right, limit: width),
      let rows = range(box.top, box.bottom, limit: height)
    else { return nil }
    return (columns, rows)
  }

  /// The parts of a box between gaps: stretches of columns without a dark dot that are wider than `gap` dots.
  ///
  /// - Complexity: O(*dots of the box*).
  func pieces(of box: LayoutBox, gap: Double) -> [LayoutBox] {
    guard let (columns, rows) = dots(in: box) else { return [] }
    var inked = [Bool](repeating: false, count: columns.count)
    for row in rows {
      for (column, dot) in dots(row: row, columns: columns).enumerated() where dot < Self.paper {
        inked[column] = true
      }
    }
    var pieces: [LayoutBox] = []
    var end = -1
    for (column, isInked) in inked.enumerated() where isInked {
      let left = Double(columns.lowerBound + column)
      if end < 0 || Double(column - end) > gap {
        pieces.append(LayoutBox(left: left, top: box.top, right: left + 1, bottom: box.bottom))
      } else {
        pieces[pieces.count - 1].right = left + 1
      }
      end = column + 1
    }
    return pieces
  }
}

extension Double {
  fileprivate func clamped(to limit: Int) -> Double { Swift.min(self, Double(limit)) }
}

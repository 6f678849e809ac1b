// SPDX-License-Identifier: Apache-2.0

/// A `tesseract` that writes what a test gives it.
enum FakeTesseract {
  /// A word of a TSV file: its text, left edge, line and confidence.
  struct Word: Sendable {
    let text: String
    let left: Int
    var line = 0
    var confidence = 95.0
  }

  /// A TSV file: its head and rows of words.
  static func tsv(_ words: [Word]) -> String {
    var rows = ["1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t"]
    var last = -1
    for (number, word) in words.enumerated() {
      let top = 300 + word.line * 60
      let line = "1\t1\t1\t\(word.line + 1)"
      if word.line != last {
        rows.append("4\t\(line)\t0\t200\t\(top)\t2000\t42\t-1\t")
        last = word.line
      }
      let wide = word.text.unicodeScalars.count { $0.value >= 0x2E80 }
      let width = (word.text.unicodeScalars.count + wide) * 20
      rows.append(
        "5\t\(line)\t\(number + 1)\t\(word.left)\t\(top)\t\(width)\t40\t\(word.confidence)\t\(word.text)"
      )
    }
    return rows.joined(separator: "\n")
  }

  /// A `tesseract` that knows some models and writes a TSV.
  static func script(_ tsv: String, models: String = "eng chi_sim chi_tra rus") -> String {
    """
    case "$1" in
      --list-langs) echo "List of available languages:"; for m in \(models); do echo $m; done;;
      --version) echo "tesseract 5.3.0";;
      *) cat > /dev/null; cat <<'TSV'
    \(tsv)
    TSV
      ;;
    esac
    """
  }
}

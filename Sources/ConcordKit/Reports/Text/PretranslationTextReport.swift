// SPDX-License-Identifier: Apache-2.0

/// Writes the result of `pretranslate` for people: one row per band that is not empty.
public enum PretranslationTextReport {
  /// The table of one file.
  public static func text(of result: Pretranslation) -> String {
    let rows = result.rows.filter { $0.segments > 0 }
    let total = (
      result.rows.reduce(0) { $0 + $1.segments }, result.rows.reduce(0) { $0 + $1.words }
    )
    var lines = ["\(result.file.printableLine)  \(result.from) → \(result.to)"]
    lines += TextTable.lines(
      [["match", "segments", "words"]]
        + rows.map { [$0.band, "\($0.segments)", "\($0.words)"] }
        + [["total", "\(total.0)", "\(total.1)"]])
    let review = result.segments.count { $0.state == .needsReview }
    let translated = result.segments.count { $0.state == .translated }
    let codes = result.segments.count { $0.lacksCodes }
    var said = "\(translated) translated, \(review) to be worked on"
    if codes > 0 { said += " (\(counted(codes, "segment")) without inline codes)" }
    let terms = result.segments.count { !$0.terms.isEmpty }
    if terms > 0 { said += ", terms noted beside \(counted(terms, "segment"))" }
    lines.append(said)
    switch result.output {
    case "-"?: break
    case let file?: lines.append("\(file.printableLine) written")
    case nil: lines.append("no file was written")
    }
    return lines.joined(separator: "\n")
  }
}

import Foundation

/// Writes results as JSON, with keys in the order of their bytes, so that equal results give equal
/// text.
public enum JSONReport {
  /// JSON over several lines, for one result.
  public static func text(of value: some Encodable) throws(JobError) -> String {
    try encode(value, [.prettyPrinted])
  }

  /// JSON on one line, for a result among many.
  public static func line(of value: some Encodable) throws(JobError) -> String {
    try encode(value, [])
  }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws(JobError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return String(
      decoding: try JobError.border { try encoder.encode(value) }, as: UTF8.self)
  }
}

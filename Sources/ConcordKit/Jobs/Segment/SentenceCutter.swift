// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
import Interchange
import Segmentation
import TextModel

/// Cuts texts of a language into sentences: by Concord's own rules, or by those of an SRX file.
struct SentenceCutter {
  private enum Engine {
    case own(Segmenter)
    case rules(RuleSegmenter)
  }

  private let engine: Engine
  private let file: String

  /// A cutter with Concord's own rules.
  init(language: LanguageTag, breaksAtClauses: Bool = false) {
    let options = SegmentationOptions(breaksAtClauses: breaksAtClauses)
    self.init(engine: .own(Segmenter(language: language, options: options)), file: "")
  }

  /// A cutter with the rules that an SRX file has for a language, or with Concord's own without a
  /// file.
  ///
  /// - Throws: `FileError` for a file that is not SRX, with `srx/regex` and the rule's place for an
  ///   expression that ICU rejects.
  init(language: LanguageTag, srx path: String?, breaksAtClauses: Bool = false) throws {
    guard let path else {
      self.init(language: language, breaksAtClauses: breaksAtClauses)
      return
    }
    let document = try SRXReader.read(ByteSource(path: path))
    let rules: [SRXDocument.Rule]
    do {
      rules = try document.rules(for: language)
    } catch {
      throw Self.refused(error, SourceLocation(file: path, line: 1, column: 1))
    }
    for rule in rules {
      do {
        for part in [rule.before, rule.after] where !part.isEmpty {
          _ = try RegularExpression(part)
        }
      } catch {
        var place = rule.location
        place.file = path
        throw Self.refused(error, place)
      }
    }
    let own = SegmentationRules(
      rules.map { .init(isBreak: $0.isBreak, before: $0.before, after: $0.after) })
    do {
      self.init(engine: .rules(try RuleSegmenter(own)), file: path)
    } catch {
      throw Self.refused(error, SourceLocation(file: path, line: 1, column: 1))
    }
  }

  private init(engine: Engine, file: String) {
    self.engine = engine
    self.file = file
  }

  /// The sentences of a text.
  ///
  /// - Throws: `FileError` with `srx/time` when a rule of an SRX file exceeds its time limit.
  func segments(of text: String) throws -> [Segment] {
    switch engine {
    case .own(let segmenter): return segmenter.segments(of: text)
    case .rules(let segmenter):
      do {
        return try segmenter.segments(of: text)
      } catch {
        throw FileError(
          code: "srx/time", message: "\(file): \(error); make the rule simpler")
      }
    }
  }

  private static func refused(_ error: ICUError, _ place: SourceLocation) -> FileError {
    FileError(code: "srx/regex", message: "\(error); correct the expression", location: place)
  }
}

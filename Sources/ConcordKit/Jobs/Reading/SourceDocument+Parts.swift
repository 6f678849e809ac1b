import Papers
import Segmentation
import TextModel

extension SourceDocument {
  /// The parts of the paper that the document is, with their places in the file.
  func parts(_ options: CleaningOptions) -> [DocumentPart] {
    PaperReader(options: options).parts(of: prose).map { part in
      var part = part
      part.range = sourceRange(part.range)
      for index in part.paragraphs.indices {
        part.paragraphs[index].range = sourceRange(part.paragraphs[index].range)
      }
      return part
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TMXHeader {
  /// The header of a file with the units of several files.
  ///
  /// Of one file it is that file's own. Of several, attributes are those on which all agree, `srclang` is `*all*`
  /// where they do not, and properties, notes and extensions are those of all, each once.
  ///
  /// - Returns: `nil` for no file.
  public init?(merging headers: [TMXHeader]) {
    guard let first = headers.first else { return nil }
    self = first
    guard headers.count > 1 else { return }
    let usual = TMXHeader()
    rootAttributes = headers.flatMap(\.rootAttributes).onceEach(by: \.name)
    attributes = headers.flatMap(\.attributes).onceEach(by: \.name).compactMap { attribute in
      let isShared = headers.allSatisfy { $0.attribute(attribute.name) == attribute.value }
      let value = isShared ? attribute.value : usual.attribute(attribute.name)
      return value.map { Attribute(attribute.name, $0) }
    }
    properties = headers.flatMap(\.properties).onceEach(by: \.self)
    annotations = headers.flatMap(\.annotations).onceEach(by: \.self)
    extensions = headers.flatMap(\.extensions).onceEach(by: \.self)
    comments = headers.flatMap(\.comments).onceEach(by: \.self)
  }
}

extension Array {
  /// The elements without those that have the key of an earlier one.
  fileprivate func onceEach(by key: (Element) -> some Hashable) -> [Element] {
    var seen: Set<AnyHashable> = []
    return filter { seen.insert(AnyHashable(key($0))).inserted }
  }
}

// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Units, their variants and segments.
extension TMXState {
  mutating func startUnit(_ element: XMLElementView, in stream: XMLStream) {
    place = .unit
    clearUnit()
    damage = nil
    languageFaults.removeAll()
    unitLocation = stream.location
    for attribute in element.attributes {
      let name = TMXName(rawValue: Int(attribute.name))
      if name == .tuid {
        unit.id = UnitID(attribute.text)
        continue
      }
      if name?.isDate == true { check(date: attribute.bytes, attribute.qualifiedName, in: stream) }
      if name == .changedate {
        unit.changeDate = attribute.text
      } else {
        unit.attributes.append(Attribute(attribute.qualifiedName, attribute.text))
      }
    }
  }

  /// Empties what the last unit filled; its storage is used again when nobody keeps the unit.
  private mutating func clearUnit() {
    unit.id = UnitID("")
    unit.variants.removeAll(keepingCapacity: true)
    if !unit.properties.isEmpty { unit.properties.removeAll(keepingCapacity: true) }
    if !unit.annotations.isEmpty { unit.annotations.removeAll() }
    if !unit.attributes.isEmpty { unit.attributes.removeAll(keepingCapacity: true) }
    if !unit.extensions.isEmpty { unit.extensions.removeAll() }
    if !unit.comments.isEmpty { unit.comments.removeAll() }
    unit.changeDate = nil
  }

  private mutating func clearVariant() {
    if variant.content != nil { variant.content = nil }
    if !variant.properties.isEmpty { variant.properties.removeAll() }
    if !variant.annotations.isEmpty { variant.annotations.removeAll() }
    if !variant.attributes.isEmpty { variant.attributes.removeAll() }
    if !variant.extensions.isEmpty { variant.extensions.removeAll() }
    variant.text = ""
  }

  mutating func endUnit(in stream: XMLStream) {
    place = .body
    let start = lastEnd
    if onDamaged != nil { lastEnd = stream.offset }
    if unit.variants.isEmpty, languageFaults.isEmpty, damage == nil {
      damage("tmx/no-variant", "<tu> has no <tuv>; add one or remove the unit", at: unitLocation)
    }
    // Other variants of the unit are still translations of each other.
    if unit.variants.count > 1, damage == nil {
      for fault in languageFaults {
        var fault = fault
        fault.severity = .warning
        fault.message += "; the variant is left out"
        log.add(fault)
      }
    } else {
      damage = damage ?? languageFaults.first
    }
    if let damage {
      log.add(damage)
      skippedCount += 1
      if let onDamaged {
        // Comments before it and in it are among its bytes.
        comments.removeAll()
        do { try onDamaged(start..<max(start, lastEnd)) } catch { stream.stop(error) }
      }
      return
    }
    if !comments.isEmpty {
      unit.comments = comments
      comments.removeAll()
    }
    if unit.id.description.isEmpty { unit.id = ContentIdentity.id(of: unit) }
    unitCount += 1
    do { try onUnit(unit, unitLocation) } catch { stream.stop(error) }
  }

  mutating func startVariant(_ element: XMLElementView, in stream: XMLStream) {
    place = .variant
    clearVariant()
    variantHasSegment = false
    var language: LanguageTag?
    var isWritten = false
    for attribute in element.attributes {
      let name = TMXName(rawValue: Int(attribute.name))
      if name == .xmlLang || name == .lang {
        if name == .xmlLang || language == nil {
          language = languages.tag(attribute.bytes)
          isWritten = true
        }
        continue
      }
      if name?.isDate == true { check(date: attribute.bytes, attribute.qualifiedName, in: stream) }
      variant.attributes.append(Attribute(attribute.qualifiedName, attribute.text))
    }
    if let language {
      variant.language = language
    } else {
      languageFaults.append(
        Finding(
          rule: "tmx/language", severity: .error,
          message: isWritten
            ? "the xml:lang of <tuv> is not a language tag; write one, zh or en-GB"
            : "<tuv> has no xml:lang; add it or remove the unit", location: stream.location))
    }
    variantHasLanguage = language != nil
  }

  mutating func endVariant(in stream: XMLStream) {
    place = .unit
    if !variantHasSegment {
      damage(
        "tmx/missing-seg", "<tuv> has no <seg>; add one or remove the unit", at: stream.location)
    }
    if variantHasLanguage { unit.variants.append(variant) }
  }

  // MARK: Segments

  mutating func startSegment(_ element: XMLElementView, in stream: XMLStream) {
    if variantHasSegment {
      damage("tmx/second-seg", "<tuv> has two <seg>; give each its own <tuv>", at: stream.location)
    }
    if !element.attributes.isEmpty {
      warn("tmx/attribute", "<seg> has no attributes in TMX; they are left out", in: stream)
    }
    variantHasSegment = true
    place = .segment
    stream.skipBlankText(false)
    words = ""
    hasMarkup = false
    nativeDepth = 0
  }

  mutating func startInline(_ element: XMLElementView, _ name: TMXName?, in stream: XMLStream) {
    if !hasMarkup {
      hasMarkup = true
      segment.append(words)
    }
    if name?.isInline != true {
      warn(
        "tmx/inline", "<\(element.qualifiedName)> is not an inline code of TMX; kept", in: stream)
    }
    segment.start(element.markup)
    if name?.isNativeCode == true { nativeDepth += 1 }
  }

  mutating func endSegment(in stream: XMLStream) {
    place = .variant
    stream.skipBlankText(true)
    variant.text = words
    guard hasMarkup else { return }
    let content = InlineContent(segment.finish())
    hasMarkup = false
    if let fault = InlineCodes.unpaired(in: content) {
      log.add(
        Finding(
          rule: "tmx/unpaired-code", severity: .warning, message: fault, location: unitLocation))
    }
    variant.content = content
    // A break between two words leaves a space.
    variant.text = content.plainText
  }

  // MARK: Findings

  mutating func warn(_ rule: String, _ message: String, in stream: XMLStream) {
    log.add(Finding(rule: rule, severity: .warning, message: message, location: stream.location))
  }

  mutating func check(date: UnsafeBufferPointer<UInt8>, _ name: String, in stream: XMLStream) {
    guard !TMXDate.isValid(date) else { return }
    let text = String(decoding: date, as: UTF8.self)
    warn("tmx/date", "\(name) '\(text)' is not of the form YYYYMMDDThhmmssZ; kept", in: stream)
  }

  /// The first reason why the unit cannot be used.
  mutating func damage(
    _ rule: String, _ message: String, at location: SourceLocation
  ) {
    guard damage == nil else { return }
    damage = Finding(
      rule: rule, severity: .error, message: message,
      location: location)
  }
}

// SPDX-License-Identifier: Apache-2.0
import CICU

/// The general category of a character (UnicodeData.txt, field 2), in ICU's order.
package enum GeneralCategory: Int32, Sendable {
  /// Cn.
  case unassigned = 0
  /// Lu.
  case uppercaseLetter
  /// Ll.
  case lowercaseLetter
  /// Lt.
  case titlecaseLetter
  /// Lm.
  case modifierLetter
  /// Lo.
  case otherLetter
  /// Mn.
  case nonspacingMark
  /// Me.
  case enclosingMark
  /// Mc.
  case spacingMark
  /// Nd.
  case decimalNumber
  /// Nl.
  case letterNumber
  /// No.
  case otherNumber
  /// Zs.
  case spaceSeparator
  /// Zl.
  case lineSeparator
  /// Zp.
  case paragraphSeparator
  /// Cc.
  case control
  /// Cf.
  case format
  /// Co.
  case privateUse
  /// Cs.
  case surrogate
  /// Pd.
  case dashPunctuation
  /// Ps.
  case openPunctuation
  /// Pe.
  case closePunctuation
  /// Pc.
  case connectorPunctuation
  /// Po.
  case otherPunctuation
  /// Sm.
  case mathSymbol
  /// Sc.
  case currencySymbol
  /// Sk.
  case modifierSymbol
  /// So.
  case otherSymbol
  /// Pi.
  case initialPunctuation
  /// Pf.
  case finalPunctuation

  /// The category of a scalar.
  @inline(__always)
  package init(of scalar: UInt32) {
    self = GeneralCategory(rawValue: cicu_category(scalar)) ?? .unassigned
  }

  /// L: a letter of any kind.
  package var isLetter: Bool { rawValue >= 1 && rawValue <= 5 }
  /// M: a combining mark.
  package var isMark: Bool { rawValue >= 6 && rawValue <= 8 }
  /// Ps or Pi: a bracket or quotation mark that opens.
  package var isOpening: Bool { self == .openPunctuation || self == .initialPunctuation }
  /// Pe or Pf: a bracket or quotation mark that closes.
  package var isClosing: Bool { self == .closePunctuation || self == .finalPunctuation }
}

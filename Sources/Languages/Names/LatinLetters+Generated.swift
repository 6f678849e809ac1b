// SPDX-License-Identifier: Apache-2.0 AND Unicode-3.0

// Made by scripts/generate-latin-letters from ICU's transform Any-Latin; Latin-ASCII; do not edit.

extension LatinLetters {
  /// U+00C0 to U+024F.
  static let latin = (
    first: UInt32(0xC0),
    letters: """
    a a a a a a ae c e e e e i i i i d n o o o o o ? o u u u u y th ss a a a a a a ae c e e e e i
    i i i d n o o o o o ? o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e
    g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k q l l l l l l l l l l n n n n n n n
    n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y
    y z z z z z z s b b b b - - - c c d d d d - - - e f f g - hv i i k k l - - n n - o o oi oi p p
    - - - - - t t t t u u - v y y z z - - - - - - - - - - - - - dz dz dz lj lj lj nj nj nj a a i i
    o o u u u u u u u u u u - a a a a ae ae g g g g k k o o o o - - j dz dz dz g g - - n n a a ae
    ae o o a a a a e e e e i i i i o o o o r r r r u u u u s s t t - - h h - d - - z z a a e e o o
    o o o o o o y y l n t j db qp a c c l t s z - - b u - e e j j - - r r y y
    """
  )

  /// U+0400 to U+052F.
  static let cyrillic = (
    first: UInt32(0x400),
    letters: """
    e e d g e z i i j l n c k i u d a b v g d e z z i j k l m n o p r s t u f h c c s s - y - e u
    a a b v g d e z z i j k l m n o p r s t u f h c c s s - y - e u a e e d g e z i i j l n c k i
    u d - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ? ? ? ? ? ? ? ? - - -
    - - - g g g g g g - - z z k k - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    - - - - - z z - - - - - - - - - - - - - a a a a ae ae e e - - - - z z z z - - i i i i o o - -
    - - e e u u u u u u c c - - y y - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    - - - - - - - - - - - - - - - - - - - - - - -
    """
  )
}

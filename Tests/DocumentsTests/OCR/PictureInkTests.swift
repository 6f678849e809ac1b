// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

@Suite struct PictureInkTests {
  @Test(
    arguments: [
      ("blank", "P5\n4 2\n255\n", [UInt8](repeating: 255, count: 8), false),
      ("inked", "P5\n4 2\n255\n", [255, 255, 0, 255, 255, 255, 255, 255], true),
      ("no dots", "P5\n4 2\n255\n", [], false),
      ("no picture", "", [], false),
      ("cut off", "P5\n4", [], false),
    ] as [(String, String, [UInt8], Bool)])
  func ink(_ name: String, _ head: String, _ dots: [UInt8], _ isInked: Bool) {
    #expect(PDFPictures.isInked(Array(head.utf8) + dots) == isInked)
  }
}

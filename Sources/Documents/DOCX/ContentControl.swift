// SPDX-License-Identifier: Apache-2.0

/// The content controls (`w:sdt`) of Word whose content is not free text.
enum ContentControl {
  /// The properties that say that Word, a list or a data source sets the value of a control.
  static let valueKinds: Set<String> = [
    "dropDownList", "comboBox", "date", "checkbox", "picture", "dataBinding", "citation",
    "equation", "showingPlcHdr",
  ]

  /// The values of `w:lock` with which the content cannot be changed.
  static let locks: Set<String> = ["contentLocked", "sdtContentLocked"]
}

// SPDX-License-Identifier: Apache-2.0
import Alignment

/// A gold set as one aligner sees it.
struct MeasuredRow {
  let name: String
  let set: GoldSet
  var aligner: Aligner
}

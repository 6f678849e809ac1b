// SPDX-License-Identifier: Apache-2.0
import CFuzzer
import Foundation

/// Feeds one target inputs that libFuzzer makes from those that reached new code.
///
/// `scripts/fuzz` builds this with libFuzzer and AddressSanitizer and runs each target. `CONCORD_FUZZ` names the target.
/// With `CONCORD_FUZZ_SEEDS=FOLDER`, the first inputs are written to the folder, and the program ends.
@main enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, testOneInput))
  }

  static let target: @Sendable ([UInt8]) throws -> Void = {
    let environment = ProcessInfo.processInfo.environment
    let name = environment["CONCORD_FUZZ"] ?? ""
    let targets = FormatTargets.all.merging(EngineTargets.all) { $1 }
    guard let target = targets[name] else {
      print(targets.keys.sorted().joined(separator: " "))
      end(name.isEmpty ? 0 : 2)
    }
    if let folder = environment["CONCORD_FUZZ_SEEDS"] {
      do {
        let seeds = try FormatTargets.seeds().merging(EngineTargets.seeds()) { $1 }
        for (number, seed) in (seeds[name] ?? []).enumerated() {
          try Data(seed).write(to: URL(fileURLWithPath: folder + "/made-\(number)"))
        }
        end(0)
      } catch { fatalError("\(error)") }
    }
    return target
  }()

  /// Ends the program; libFuzzer takes an ordinary `exit` for a fault.
  private static func end(_ code: CInt) -> Never {
    fflush(nil)
    _exit(code)
  }
}

/// Called by libFuzzer for each input; a trap, a fault of memory or a mismatch ends the run and keeps the input.
///
/// libFuzzer is linked as a whole, and its own `main`, which is not used, needs the name.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try Fuzz.target(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}

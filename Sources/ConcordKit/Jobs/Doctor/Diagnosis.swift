// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The state of an installation and of a workspace: what is there, what is missing, and what to do.
public struct Diagnosis: Hashable, Sendable, Codable {
  /// The state of one item.
  public enum State: String, Hashable, Sendable, Codable {
    /// Present and in order.
    case ok
    /// Optional and missing, or something to know; nothing is broken.
    case note
    /// Broken: a job will fail or leave something out.
    case fault
  }

  /// The part of the system that an item belongs to, in the order of a report.
  public enum Area: String, Hashable, Sendable, Codable, CaseIterable {
    /// A library that is linked into the program.
    case library
    /// A program that Concord runs.
    case program
    /// A dictionary that a package installed.
    case dictionary
    /// The workspace.
    case workspace
  }

  /// One thing that was examined.
  public struct Item: Hashable, Sendable, Codable {
    /// The part of the system that the item belongs to.
    public var area: Area
    /// The name: `pdftotext`, `concord.yaml`, `glossaries`.
    public var name: String
    /// The state.
    public var state: State
    /// The finding, in one line.
    public var detail: String
    /// The next step for the user, in one line; `nil` if there is nothing to do.
    public var advice: String?
  }

  /// The version of Concord.
  public var version = ConcordVersion.current
  /// The folder of the workspace as an absolute path; `nil` without a workspace that can be opened.
  public var workspace: String?
  /// The items, in the order of their areas.
  public var items: [Item] = []

  /// The number of items that are broken.
  public var faults: Int { items.count { $0.state == .fault } }

  /// Adds an item.
  mutating func add(
    in area: Area, _ name: String, state: State = .ok, _ detail: String, advice: String? = nil
  ) {
    items.append(Item(area: area, name: name, state: state, detail: detail, advice: advice))
  }
}

extension Concord {
  /// Examines the installation, and the workspace in or above a folder.
  ///
  /// The workspace is read completely; nothing is changed.
  ///
  /// ```swift
  /// let diagnosis = try Concord.diagnosis()
  /// for item in diagnosis.items where item.state != .ok { print(item.name, item.advice ?? "") }
  /// ```
  ///
  /// - Parameters:
  ///   - path: the workspace; `nil` takes the nearest one from the current folder upwards.
  ///   - server: the path of `concord-server` beside the program; `nil` if it is not there.
  /// - Returns: the items. A workspace that cannot be opened is an item with a fault, and without `path` no
  ///   workspace is a note.
  /// - Throws: `JobError` with `workspace/missing` if `path` has no workspace; with
  ///   `cancelled` if the task was cancelled.
  public static func diagnosis(workspace path: String? = nil, server: String? = nil)
    throws(JobError) -> Diagnosis
  {
    var diagnosis = Diagnosis()
    diagnosis.addLibraries()
    diagnosis.addPrograms(server: server)
    diagnosis.addDictionaries()
    do throws(JobError) {
      let workspace: Workspace
      if let path { workspace = try Workspace(at: path) } else { workspace = try .nearest() }
      try JobError.border { try diagnosis.add(workspace) }
    } catch {
      switch error.code {
      case JobError.cancelledCode: throw error
      case "workspace/missing" where path != nil: throw error
      case "workspace/missing":
        diagnosis.add(
          in: .workspace, "workspace", state: .note, "there is none here or in a folder above",
          advice: "run 'concord init', or give --workspace DIR")
      default:
        diagnosis.add(in: .workspace, "workspace", state: .fault, error.description)
      }
    }
    return diagnosis
  }
}

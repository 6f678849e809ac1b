// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// A workspace of a stranger whose `concord.yaml` names a server: no command connects to it before a person has used it
/// with `concord team`.
@Suite struct StrangersStoreTests {
  /// A socket that nobody serves: the system takes connections in, and `waiting` tells whether there was one.
  private final class SilentPort {
    private let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let number: UInt16

    init() throws {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let descriptor = descriptor
      try withUnsafeMutablePointer(to: &address) {
        try $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
          try #require(bind(descriptor, address, size) == 0)
          try #require(listen(descriptor, 8) == 0)
          try #require(getsockname(descriptor, address, &size) == 0)
        }
      }
      number = UInt16(bigEndian: address.sin_port)
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    deinit { close(descriptor) }

    /// Whether a program has connected since the last call.
    func hasConnection() -> Bool {
      let connection = accept(descriptor, nil, nil)
      if connection >= 0 { close(connection) }
      return connection >= 0
    }
  }

  @Test func noCommandConnectsToItsServer() throws {
    let port = try SilentPort()
    let workspace = try SampleWorkspace(withPaper: true)
    let text =
      "concord: 1\nstore: postgresql://127.0.0.1:\(port.number)/concord?connect_timeout=2\n"
    try workspace.folder.write(Data(text.utf8), to: "concord.yaml")
    try workspace.folder.write(Data("A draft.\n".utf8), to: "draft.md")
    let home = [
      "HOME": workspace.folder.url.path, "XDG_CONFIG_HOME": workspace.folder.url.path + "/config",
    ]
    for command in [
      ["lookup", "上海精神"], ["check", "draft.md"], ["brief", "draft.md"], ["glossary", "list"],
      ["glossary", "add", "论坛", "forum"], ["glossary", "candidates"], ["grow", "draft.md"],
      ["review"],
      ["review", "--accept", "*"], ["tm", "verify"], ["tm", "export"], ["analyze", "draft.md"],
      ["names"],
      ["comment", "--concept", "shanghai-spirit", "x"], ["log", "shanghai-spirit"],
    ] {
      let run = try CommandRun(command, in: workspace.folder.url, environment: home)
      #expect(!port.hasConnection(), "\(command)")
      if command[0] != "names", command[0] != "log" {
        #expect(run.status == 2, "\(command): \(run.errors)")
        #expect(
          run.errors.contains("run 'concord team status' once if you trust it"),
          "\(command): \(run.errors)")
      }
    }
    _ = try CommandRun(["doctor"], in: workspace.folder.url, environment: home)
    #expect(!port.hasConnection())
    _ = try CommandRun(
      ["mcp"], in: workspace.folder.url,
      input: [
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#,
        #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"find_terms","arguments":{"text":"上海精神"}}}"#,
      ].joined(separator: "\n"), environment: home)
    #expect(!port.hasConnection())
    // The command that a person gives to trust it does, where PostgreSQL's library is.
    let trusted = try CommandRun(["team", "status"], in: workspace.folder.url, environment: home)
    #expect(port.hasConnection() || trusted.errors.contains("libpq.so.5"), "\(trusted.errors)")
  }
}

// SPDX-License-Identifier: Apache-2.0
import PostgreSQL
import TeamStore
import Testing

/// Addresses of a store, and names of files that come from one.
@Suite struct StoreAddressTests {
  @Test(arguments: [
    "postgresql://db.example.org/concord", "postgres://anna@db.example.org:5433/concord",
    "postgresql:///concord?host=/run/postgresql&sslmode=require&connect_timeout=2",
    "postgresql://[::1]/concord",
  ])
  func goodAddresses(_ uri: String) throws {
    #expect(try StoreAddress(uri).uri == uri)
  }

  @Test(arguments: [
    "http://db.example.org/concord", "db.example.org", "",
    "postgresql://anna:secret@db.example.org/concord",
    "postgresql://db.example.org/concord?password=secret",
    "postgresql://db.example.org/concord?passfile=/etc/passwd",
    "postgresql://db.example.org/concord?sslkey=/home/anna/.ssh/id",
    "postgresql://db.example.org/concord?service=x", "postgresql://db.example.org/con cord",
    "postgresql://db.example.org/concord?options=-c%20x",
    "postgresql://u?host=x@127.0.0.1:1/db?service=foo",
    "postgresql://u:secret?host=x@127.0.0.1/db",
    "postgresql://u?host=x@127.0.0.1:1/db?passfile=/etc/passwd",
  ])
  func badAddresses(_ uri: String) {
    let error = #expect(throws: PostgresError.self) { try StoreAddress(uri) }
    #expect(error?.code == "store/address")
    #expect(error?.message.contains("secret") == false)
  }

  @Test(arguments: [
    ("tm/a.tmx", true), ("tm/2026/论文.tmx", true), ("glossaries/sco.yaml", true),
    ("glossaries/a.yml", true), ("tm/../a.tmx", false), ("/tm/a.tmx", false), ("tm/.a.tmx", false),
    ("tm//a.tmx", false), ("concord.yaml", false), ("tm/a.yaml", false), ("tm", false),
    ("dictionaries/a.tmx", false), ("tm/a\n.tmx", false), ("tm/./a.tmx", false),
  ])
  func namesOfFiles(_ name: String, _ isFit: Bool) {
    #expect(StoredFile.isFit(name) == isFit)
  }
}

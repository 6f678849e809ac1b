// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange

/// A server that turns sentences into vectors, with the protocol of OpenAI's `/v1/embeddings`
/// (Ollama, text-embeddings-inference, llama.cpp and others offer it).
public struct EmbeddingServer: Hashable, Sendable {
  /// The address of the service.
  public let url: String
  /// The requested model.
  public let model: String
  /// How many seconds the answer to one request may take.
  var timeoutSeconds = HTTPRequest.timeoutSeconds

  /// A server at an address.
  ///
  /// - Parameter url: `http://localhost:11434`, with or without `/v1` or `/v1/embeddings`.
  /// - Throws: `JobError` with `embeddings/address`.
  public init(url: String, model: String = "default") throws(JobError) {
    var address = url
    while address.hasSuffix("/") { address.removeLast() }
    if !address.hasSuffix("/embeddings") {
      address += address.hasSuffix("/v1") ? "/embeddings" : "/v1/embeddings"
    }
    guard HTTPRequest(url: address) != nil else {
      throw JobError(
        code: "embeddings/address",
        message: "\(url): this is not the address of a server; give one like http://localhost:11434"
      )
    }
    self.url = address
    self.model = model
  }

  /// Texts per request.
  static let batch = 64

  /// The vectors of some texts, in order.
  ///
  /// - Parameter folder: the folder of the cache, `.concord/` of a workspace; `nil` for no cache.
  /// - Throws: `JobError` with `embeddings/unreachable` when there is no server at the address, or
  ///   `embeddings/answer` when it answers something else.
  public func vectors(
    of texts: [String], keptIn folder: String?
  ) throws(JobError) -> [[Float]] {
    try JobError.border { try found(of: texts, keptIn: folder) }
  }

  private func found(of texts: [String], keptIn folder: String?) throws -> [[Float]] {
    var kept = EmbeddingCache(folder: folder, server: self)
    var wanted: [String] = []
    var seen: Set<String> = []
    for text in texts where kept[text] == nil && seen.insert(text).inserted { wanted.append(text) }
    for start in stride(from: 0, to: wanted.count, by: Self.batch) {
      let batch = Array(wanted[start..<min(start + Self.batch, wanted.count)])
      for (text, vector) in zip(batch, try ask(batch)) { kept[text] = vector }
    }
    let vectors = texts.map { kept[$0] ?? [] }
    guard Set(vectors.map(\.count)).count <= 1 else {
      throw JobError(
        code: "embeddings/answer",
        message: "\(url): vectors have different sizes; check that the server uses one model")
    }
    if !wanted.isEmpty { kept.write() }
    return vectors
  }

  /// The most numbers of a vector.
  private static let longestVector = 1 << 16

  private struct Question: Encodable {
    let model: String
    let input: [String]
  }

  private struct Answer: Decodable {
    struct Item: Decodable {
      let index: Int
      let embedding: [Float]
    }
    let data: [Item]
  }

  private func ask(_ texts: [String]) throws -> [[Float]] {
    guard let request = HTTPRequest(url: url) else { return [] }
    let question = try JSONEncoder().encode(Question(model: model, input: texts))
    let answer: (status: Int, body: [UInt8])
    do {
      answer = try request.post([UInt8](question), within: timeoutSeconds)
    } catch {
      throw JobError(
        code: "embeddings/unreachable",
        message: "\(url): \(error.reason); start the server, or align without --embeddings")
    }
    guard answer.status == 200 else {
      let said = String(decoding: answer.body.prefix(200), as: UTF8.self)
        .split(whereSeparator: \.isNewline).joined(separator: " ")
      throw JobError(
        code: "embeddings/answer",
        message: "\(url): the server says \(answer.status) \(said); check the address and --model")
    }
    let items = try? JSONDecoder().decode(Answer.self, from: Data(answer.body)).data
    let sorted = items?.sorted { $0.index < $1.index } ?? []
    let vectors = sorted.map(\.embedding)
    guard sorted.map(\.index) == Array(texts.indices), Set(vectors.map(\.count)).count == 1,
      vectors.allSatisfy({
        (1...Self.longestVector).contains($0.count) && $0.allSatisfy(\.isFinite)
      })
    else {
      throw JobError(
        code: "embeddings/answer",
        message:
          "\(url): the answer does not have one vector per text; check that the server offers embeddings"
      )
    }
    return vectors
  }
}

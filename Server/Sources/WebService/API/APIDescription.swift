// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The description of the interface (OpenAPI 3.1).
enum APIDescription {
  static var json: JSONValue {
    var paths: [String: [String: JSONValue]] = [:]
    for call in APICall.all {
      paths["/api/v1/\(call.path)", default: [:]][call.method.lowercased()] = operation(call)
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Concord", "version": .string(ConcordVersion.current),
        "description": "Terms, earlier translations and checks of one workspace.",
      ],
      "paths": .object(paths.mapValues { .object($0) }),
      "components": [
        "schemas": ["Problem": problem],
        "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
      ],
      "security": [["token": []], [:]],
    ]
  }

  /// RFC 9457.
  private static let problem: JSONValue = [
    "type": "object", "required": ["type", "title", "status", "detail", "code"],
    "properties": [
      "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
      "detail": ["type": "string"], "code": ["type": "string"],
      "yours": ["type": "string", "description": "409: the text that was sent"],
      "unit": ["type": "object", "description": "409 of review: the unit as it is now"],
      "version": ["type": "string", "description": "409 of review: its version"],
      "units": [
        "type": "array", "items": ["type": "object"],
        "description": "409 of papers: the units as they are now, each with its version",
      ],
    ],
  ]

  private static let statuses = [
    "400": "a field or the body is wrong", "401": "a token is needed",
    "403": "the role, the host or the origin is not allowed",
    "404": "there is nothing of this name",
    "405": "the path has another method",
    "409": "somebody else has changed, decided or claimed it; with both texts",
    "413": "the body is too long", "415": "the body is not application/json",
    "422": "the texts or the workspace do not allow it", "429": "too many requests",
    "500": "the server has a fault", "503": "the server is busy, or the answer took too long",
  ]

  private static func operation(_ call: APICall) -> JSONValue {
    var responses: [String: JSONValue] = [
      "200": [
        "description": .string(call.answerIs),
        "content": ["application/json": ["schema": ["type": "object"]]],
      ]
    ]
    for (status, reason) in statuses {
      responses[status] = [
        "description": .string(reason),
        "content": [
          "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]
        ],
      ]
    }
    let words = call.path.split { !$0.isLetter }.map(String.init)
    var operation: [String: JSONValue] = [
      "summary": .string(call.summary),
      "operationId": .string(([call.method.lowercased()] + words).joined(separator: "_")),
      "responses": .object(responses),
    ]
    var parameters: [JSONValue] = []
    if call.path.hasSuffix("{id}") {
      parameters.append(
        [
          "name": "id", "in": "path", "required": true,
          "schema": ["type": "string", "minLength": 1],
        ])
    }
    if call.method == "GET" {
      parameters += call.fields.map {
        [
          "name": .string($0.name), "in": "query", "required": .bool($0.isNeeded),
          "schema": $0.schema,
        ]
      }
    } else {
      operation["requestBody"] = body(of: call)
    }
    operation["parameters"] = .array(parameters)
    return .object(operation)
  }

  private static func body(of call: APICall) -> JSONValue {
    let properties = Dictionary(call.fields.map { ($0.name, $0.schema) }) { $1 }
    return [
      "required": true,
      "content": [
        "application/json": [
          "schema": [
            "type": "object", "properties": .object(properties), "additionalProperties": false,
            "required": .array(call.fields.filter(\.isNeeded).map { .string($0.name) }),
          ]
        ]
      ],
    ]
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The jobs that work without a workspace: segment, clean, extract and align.
///
/// ```swift
/// let sentences = try Concord.segment(.text("One sentence. Another one.", name: "note.txt"))
/// sentences.segments.map(\.text)  // ["One sentence.", "Another one."]
/// ```
///
/// With a workspace the same jobs also use its words: `workspace.segment(…)`, `workspace.clean(…)`,
/// `workspace.extract(…)`, `workspace.align(…)`.
public enum Concord {}

// SPDX-License-Identifier: Apache-2.0

// A program that imports ConcordKit can name everything that its jobs take and return. Only this
// file re-exports modules.
@_exported import Alignment
@_exported import Checking
@_exported import Documents
@_exported import Interchange
@_exported import Matching
@_exported import Segmentation
@_exported import TeamStore
@_exported import Terminology
@_exported import TextModel

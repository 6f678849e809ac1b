// Tests of ConcordKit arrive with its first type.

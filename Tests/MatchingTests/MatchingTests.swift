// Tests of Matching arrive with its first type.

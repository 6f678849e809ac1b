// Tests of Terminology arrive with its first type.

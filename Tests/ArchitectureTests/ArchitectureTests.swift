// Tests of Architecture arrive with its first type.

// Tests of Interchange arrive with its first type.

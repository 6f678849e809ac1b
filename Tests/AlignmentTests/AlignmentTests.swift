// Tests of Alignment arrive with its first type.

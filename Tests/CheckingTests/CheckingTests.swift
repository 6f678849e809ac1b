// Tests of Checking arrive with its first type.

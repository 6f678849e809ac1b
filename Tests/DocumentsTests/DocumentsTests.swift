// Tests of Documents arrive with its first type.

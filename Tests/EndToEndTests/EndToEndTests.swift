// Tests of EndToEnd arrive with its first type.

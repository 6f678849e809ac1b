// Tests of Segmentation arrive with its first type.

"""Training runs without TensorFlow: what is on disk, what the child says, how it is supervised."""

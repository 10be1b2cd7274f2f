"""What the Read and the Annotate view share of a picture."""

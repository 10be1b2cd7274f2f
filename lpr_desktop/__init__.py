"""LPR Desktop: label plates, train a detector, read licence plates. Everything runs offline."""

__version__ = "0.1.0"

"""The Annotate view: boxes are drawn around plates, their texts written down, and saved as XML."""

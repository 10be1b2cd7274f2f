"""Reading the text of a cut-out plate."""

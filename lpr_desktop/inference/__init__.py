"""Running networks: files looked through before they are loaded, and one interface to run them.

Which network it is, and what its numbers mean, is the caller's business: a detector, or one that
looks at plates.
"""

"""Data sets as other programs lay them out: what lies in a folder, and what it says.

Each format is a module with ``find(listing)``, which tells cheaply what it knows in a folder.
"""

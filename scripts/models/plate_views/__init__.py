"""Views of plates with the whole truth, for the plate network: drawn ones and real ones.

A view is what ``ocr.plate_view.view`` makes of a box in a picture. Everything is a function of a
NumPy generator.
"""

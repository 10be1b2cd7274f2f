"""Watched folders: pictures are read as they arrive, while the window does something else."""

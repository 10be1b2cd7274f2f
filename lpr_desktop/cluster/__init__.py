"""Reading on many machines: Dask hands out batches of pictures, each makes one file of results.

The only part of the program that imports Dask, fsspec, pyarrow and DuckDB (the extra ``cluster``).
"""

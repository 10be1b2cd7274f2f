"""The Read view: drop pictures in, see and correct the plates that were read."""

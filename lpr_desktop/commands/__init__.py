"""The commands of ``lpr-desktop``, one module each."""

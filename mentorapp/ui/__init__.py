"""The window: Qt lives here, in ``app`` and in ``__main__``, and nowhere else."""

"""The live screen: a lesson as it happens, second by second."""

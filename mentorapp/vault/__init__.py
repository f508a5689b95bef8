"""The encrypted vault: keys, header, store, journal, backup."""

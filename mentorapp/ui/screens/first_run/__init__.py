"""The first start: a place, a passphrase, a recovery code, and off."""

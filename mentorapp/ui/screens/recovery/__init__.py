"""The recovery code: shown, printed, typed back, and used when the passphrase is forgotten."""

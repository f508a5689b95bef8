"""How the window looks and how the vault behaves."""

"""Next steps, as every page about them shows them."""

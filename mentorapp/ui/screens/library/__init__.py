"""The library: texts that come along, and what the mentor made of them."""

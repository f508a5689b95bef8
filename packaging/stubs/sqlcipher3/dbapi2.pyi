"""The action codes that an authorizer is given, and its answers."""

SQLITE_OK: int
SQLITE_DENY: int
SQLITE_IGNORE: int
SQLITE_ATTACH: int
SQLITE_FUNCTION: int
SQLITE_READ: int
SQLITE_RECURSIVE: int
SQLITE_SELECT: int
SQLITE_TRANSACTION: int

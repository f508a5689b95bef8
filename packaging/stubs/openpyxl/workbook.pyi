from collections.abc import Iterable
from typing import IO

class _Cell:
    value: object
    number_format: str

class Worksheet:
    title: str
    sheet_state: str
    def append(self, row: Iterable[object]) -> None: ...
    def __getitem__(self, name: str) -> _Cell: ...
    def __setitem__(self, name: str, value: object) -> None: ...

class Workbook:
    active: Worksheet
    def create_sheet(self, title: str = ..., index: int | None = ...) -> Worksheet: ...
    def save(self, filename: IO[bytes]) -> None: ...

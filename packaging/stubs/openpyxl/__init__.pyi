# What MentorApp uses of openpyxl, which carries no types.
from typing import IO, Any

from openpyxl.workbook import Workbook as Workbook

def load_workbook(
    filename: IO[bytes], read_only: bool = ..., data_only: bool = ..., keep_links: bool = ...
) -> Any: ...

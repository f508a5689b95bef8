"""The bytes of attachments: rows beside the journal, kept while an attachment or the journal needs them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from mentorapp.domain.ours.attachments import AttachmentPart
from mentorapp.vault.rows import shape_of

if TYPE_CHECKING:
    import sqlcipher3
    from sqlalchemy import Connection

_PARTS: Final = shape_of(AttachmentPart).name
_PART: Final = f"SELECT data FROM {_PARTS} WHERE content_uid = ? AND number = ?"


def parts(connection: Connection, content_uid: str) -> Iterator[bytes]:
    """Yield the parts of an attachment in order, one at a time."""
    number = 0
    while (
        found := connection.exec_driver_sql(_PART, (content_uid, number)).scalar_one_or_none()
    ) is not None:
        yield found
        number += 1


def damaged(connection: sqlcipher3.Connection) -> Iterator[str]:
    """Yield the names of the attachments whose bytes are not the ones that were added."""
    rows = connection.execute("SELECT name, content_uid, sha256 FROM ours_attachment ORDER BY id").fetchall()
    for name, content_uid, expected in rows:
        total = hashlib.sha256()
        number = 0
        while (part := connection.execute(_PART, (content_uid, number)).fetchone()) is not None:
            total.update(part[0])
            number += 1
        if total.hexdigest() != expected:
            yield name

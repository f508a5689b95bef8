"""A whole language made of the program's own texts, by way of the translators' files and tools."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import translations
from tests.ui.helpers import CLOSE, OPEN

CODE = "fr"
"""Its plural forms are the ones that are filled in: 0 and 1, and more."""
FORMS = ("one", "many")


def make(folder: Path, sources: Path = translations.SOURCES) -> Path:
    """Translate every text into itself between brackets, plural forms with their names; return the .qm."""
    path = folder / f"mentorapp_{CODE}.ts"
    translations.update(path, translations.collect(sources))
    tree = ET.parse(path)  # noqa: S314 - made just now
    for message in tree.iter("message"):
        source, said = message.findtext("source") or "", message.find("translation")
        assert said is not None
        said.attrib.pop("type")
        forms = list(said.iter("numerusform"))
        for form, called in zip(forms, FORMS, strict=False):
            form.text = f"{OPEN}{called} {source}{CLOSE}"
        if not forms:
            said.text = f"{OPEN}{source}{CLOSE}"
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return translations.release(path)

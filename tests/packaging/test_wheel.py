from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PARTS = ("pyproject.toml", "README.md", "LICENSE", "mentorapp", "resources")


def test_an_installed_program_carries_its_resources_and_finds_them(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in PARTS:
        part = ROOT / name
        if part.is_dir():
            shutil.copytree(part, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(part, source / name)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=source, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("mentorapp-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")

    code = "from mentorapp import paths; print(paths.resources())"
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path / "installed", check=True, capture_output=True, text=True
    ).stdout.strip()
    assert found == str(tmp_path / "installed" / "mentorapp" / "resources")
    expected = {
        file.relative_to(ROOT / "resources") for file in (ROOT / "resources").rglob("*") if file.is_file()
    }
    carried = {file.relative_to(found) for file in Path(found).rglob("*") if file.is_file()}
    assert expected == carried

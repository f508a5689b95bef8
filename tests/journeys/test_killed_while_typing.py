"""The window dies at any moment while somebody types: what it had said to be safe is there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from campaigns.kill_while_typing import Outcome, campaign, words_of
from tests.conftest import PASSPHRASE, Pattern


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_killing_the_window_while_typing_loses_no_note_and_at_most_a_second_of_a_draft(
    tmp_path: Path, pattern: Pattern
) -> None:
    folder = pattern.copy_to(tmp_path / "vault")
    outcome = campaign(folder, kills=5, seed=os.getpid(), passphrase=PASSPHRASE)
    assert outcome.keys > 0
    assert outcome.good, outcome


def test_a_campaign_that_lost_something_is_not_good() -> None:
    assert Outcome(most_unkept_keys=50).good
    assert not Outcome(most_unkept_keys=51).good
    assert not Outcome(lost=[words_of("1", 1)]).good
    assert not Outcome(problems=["integrity.pages"]).good

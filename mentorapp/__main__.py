"""The way in: protect the process first, then the command line or the window."""

from __future__ import annotations

from mentorapp import hardening


def main() -> int:
    """Start MentorApp with the arguments of the process; returns the exit code."""
    hardening.harden()
    from mentorapp.cli import main as run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())

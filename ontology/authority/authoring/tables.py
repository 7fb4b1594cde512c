"""Reads tab-separated tables: the reference extracts and the hand-kept additions."""

import csv
from pathlib import Path


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a table; empty cells are empty strings, lines that start with # are comments."""
    if not path.is_file():
        raise SystemExit(f"{path}: no such table; give the folder of the extracts with --reference")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = (line for line in lines if not line.startswith("#") and line.strip())
        return [_checked(path, row) for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _checked(path: Path, row: dict) -> dict[str, str]:
    if None in row:
        raise SystemExit(f"{path}: more cells than columns in the row {list(row.values())[0]!r}: {row[None]}")
    return {key: " ".join((value or "").split()) for key, value in row.items()}


def split(cell: str) -> list[str]:
    """The values of a cell that holds several, separated by |."""
    return [part.strip() for part in cell.split("|") if part.strip()]

"""Known treaties, accords, deals, truces: documents with dates and parties."""

import calendar
from datetime import date as day
from pathlib import Path

from . import tables
from .names import assign_keys, without_parenthesis
from .turtle import Entity, date, iri, text

NOT_DOCUMENTS = {"event", "summit", "summit series", "conflict", "process"}


def build(reference: Path, additions: Path, parties: dict[str, str]) -> tuple[list[Entity], list[str]]:
    """The agreements, and the names of parties that stand for no known state or body ("multilateral")."""
    rows = [r for r in tables.read(reference / "agreements.tsv") if r["kind"] not in NOT_DOCUMENTS]
    rows = _merge(rows, tables.read(additions / "agreements.tsv"))
    keys = assign_keys("agreement", [(r["label"], r["label"], i, (r["date"][:4], r["qid"])) for i, r in enumerate(rows)])
    lost = []
    entities = [_entity(keys[row["label"]], row, parties, lost) for row in rows]
    return entities, sorted(set(lost))


def _merge(rows: list[dict], additions: list[dict]) -> list[dict]:
    merged = {r["label"]: r for r in rows}
    for extra in additions:
        row = merged.setdefault(extra["label"], {"qid": "", "aliases": "", "ambiguous": "", **extra, "aliases": ""})
        row["aliases"] = "|".join(filter(None, (row["aliases"], extra["aliases"])))
        row["ambiguous"] = extra["ambiguous"]
        for column in ("kind", "date", "parties"):
            row[column] = extra[column] or row[column]
    return list(merged.values())


def is_day(value: str) -> bool:
    try:
        return len(value) == 10 and bool(day.fromisoformat(value))
    except ValueError:
        return False


def bounds(value: str) -> tuple[str, str]:
    """The first and last day of "2015", "2015-07" or "2015-07-14"; an impossible day, as "2023-03-39", stands for its month."""
    parts = [int(p) for p in value.split("-")]
    if is_day(value):
        return value, value
    parts = parts[:2]
    first, last = (parts[1], parts[1]) if len(parts) == 2 else (1, 12)
    return f"{parts[0]:04}-{first:02}-01", f"{parts[0]:04}-{last:02}-{calendar.monthrange(parts[0], last)[1]:02}"


def _entity(key: str, row: dict, parties: dict[str, str], lost: list[str]) -> Entity:
    aliases = {a.removeprefix("the ") for a in tables.split(row["aliases"])} | {without_parenthesis(row["label"])}
    entity = Entity(key, row["label"], aliases, row["qid"], set(tables.split(row.get("ambiguous", ""))))
    entity.add("dip:kind", text(row["kind"]))
    if row["date"]:
        earliest, latest = bounds(row["date"])
        entity.add("dip:earliest", date(earliest))
        entity.add("dip:latest", date(latest))
        if earliest == latest:
            entity.add("dip:date", date(earliest))
    for party in tables.split(row["parties"]):
        if party in parties:
            entity.add("dip:party", iri(parties[party]))
        else:
            lost.append(party)
    return entity

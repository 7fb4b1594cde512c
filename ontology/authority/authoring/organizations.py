"""International bodies, blocs, armed groups, ministries, governments, media."""

import re
from pathlib import Path

from . import tables
from .names import assign_keys, without_parenthesis
from .turtle import Entity, iri, text

UNWANTED = {"building / metonym"}  # White House, Kremlin, Pentagon: places, and metonyms of their states
KIND = {"government / cabinet": "government", "international organisation organ": "organ of an international body"}


def build(reference: Path, additions: Path, states: list[Entity], state_keys: dict[str, str],
          state_labels: dict[str, str]) -> tuple[list[Entity], dict[str, str]]:
    """The organisations, and their keys by label and alias-free Wikidata id."""
    rows = [r for r in tables.read(reference / "organisations.tsv") if r["kind"] not in UNWANTED]
    rows += [r for r in _governments(reference, states) if r["qid"] not in {x["qid"] for x in rows}]
    for row in rows:
        row["state"] = state_keys.get(row["state_qid"], "")
    _merge(rows, tables.read(additions / "organizations.tsv"), state_labels)
    rows += _foreign_ministries(rows, states)
    keys = assign_keys("organization", [(i, r["label"], 0 if r["qid"] else 1, (r["kind"], r["qid"], str(i)))
                                        for i, r in enumerate(rows)])
    entities = [_entity(keys[i], row) for i, row in enumerate(rows)]
    by_name = {e.label: e.key for e in entities} | {e.wikidata: e.key for e in entities if e.wikidata}
    return entities, by_name


def _governments(reference: Path, states: list[Entity]) -> list[dict]:
    """Of the many cabinets and ministries, those named for a state: not past cabinets, not "Ministry of Health" alone."""
    names = {n.lower() for s in states for n in s.names()} | {o.strip('"').lower() for s in states for p, o in s.statements
                                                              if p == "dip:adjective"}
    kept = []
    for row in tables.read(reference / "organisations_government.tsv"):
        owner = re.search(r"\b(?:of|in) (?:the )?(?:Republic of )?([^,]+)$", row["label"])
        if owner and owner[1].lower() in names and not re.search(r"\d|Confederate", row["label"]):
            kept.append(row)
    return kept


def _merge(rows: list[dict], additions: list[dict], state_labels: dict[str, str]) -> None:
    known = {r["label"]: r for r in rows}
    for extra in additions:
        row = known.get(extra["label"])
        if row is None:
            row = {"label": extra["label"], "qid": "", "aliases": "", "kind": "", "state": ""}
            rows.append(row)
        row["aliases"] = "|".join(n for n in tables.split(row["aliases"]) + tables.split(extra["aliases"])
                                  if n not in tables.split(extra["drop"]))
        row["kind"] = extra["kind"] or row["kind"]
        row["state"] = state_labels.get(extra["state"], "") or row["state"]
        row |= {c: extra[c] for c in ("adjectives", "metonyms", "ambiguous")}


def _foreign_ministries(rows: list[dict], states: list[Entity]) -> list[dict]:
    """A foreign ministry for each present state that has none in the extracts."""
    having = {r["state"] for r in rows if r["kind"] == "foreign ministry"
              or re.match(r"Ministry of (Foreign|External) (Affairs|Relations)", r["label"])}
    made = []
    for state in states:
        if state.key in having or any(p == "dip:existedUntil" for p, _ in state.statements):
            continue
        adjectives = sorted(o.strip('"') for p, o in state.statements if p == "dip:adjective")
        made.append({"label": f"Ministry of Foreign Affairs of {state.label}", "qid": "", "kind": "foreign ministry", "state": state.key,
                     "aliases": "|".join(f"{a} {m}" for a in adjectives for m in ("Foreign Ministry", "Ministry of Foreign Affairs"))})
    return made


def _entity(key: str, row: dict) -> Entity:
    aliases = {a.removeprefix("the ") for a in tables.split(row["aliases"])} | {without_parenthesis(row["label"])}
    entity = Entity(key, row["label"], aliases, row["qid"], set(tables.split(row.get("ambiguous", ""))))
    entity.add("dip:kind", text(KIND.get(row["kind"], row["kind"])))
    entity.add("dip:adjective", *map(text, tables.split(row.get("adjectives", ""))))
    entity.add("dip:metonym", *map(text, tables.split(row.get("metonyms", ""))))
    if row["state"]:
        entity.add("dip:ofState", iri(row["state"]))
    return entity

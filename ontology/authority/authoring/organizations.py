"""International bodies, blocs, armed groups, ministries, governments, media."""

import re
from collections import Counter
from pathlib import Path

from . import tables
from .names import assign_keys, without_parenthesis
from .turtle import Entity, iri, text, year

UNWANTED = {"building / metonym"}  # White House, Kremlin, Pentagon: places, and metonyms of their states
KIND = {"government / cabinet": "government", "international organisation organ": "organ of an international body"}


def build(reference: Path, additions: Path, states: list[Entity], state_keys: dict[str, str],
          state_labels: dict[str, str]) -> tuple[list[Entity], Counter]:
    """The organisations, and how many rows were left out why."""
    left_out = Counter()
    rows = [r for r in tables.read(reference / "organisations.tsv") if r["kind"] not in UNWANTED]
    rows += [r for r in _governments(reference, states, left_out) if r["qid"] not in {x["qid"] for x in rows}]
    for row in rows:
        row["state"] = row.get("owner") or state_keys.get(row["state_qid"], "")
    _merge(rows, tables.read(additions / "organizations.tsv"), state_labels)
    rows += _foreign_ministries(rows, states)
    keys = assign_keys("organization", [(i, r["label"], 0 if r["qid"] else 1, (r["kind"], r["qid"], str(i)))
                                        for i, r in enumerate(rows)])
    entities = [_entity(keys[i], row) for i, row in enumerate(rows)]
    return entities, left_out


def _governments(reference: Path, states: list[Entity], left_out: Counter) -> list[dict]:
    """Of the many cabinets and ministries those whose state is known: named for it, or with its item beside a general name.

    Cabinets of one head of government, and bodies that only share a general name ("Council of Ministers"), are left out.
    """
    owners = {n.lower(): s for s in states for n in s.names()} | {a.lower(): s for s in states for a in _adjectives(s)}
    by_item = {s.wikidata: s for s in states if s.wikidata}
    kept = []
    for row in tables.read(reference / "organisations_government.tsv"):
        named = re.search(r".*\b(?:of|in|for) (?:the )?(?:(?:Kingdom|Republic|State) of (?:the )?)?([^,()]+?)(?: \([^)]*\))?$", row["label"])
        state = owners.get(named[1].lower()) if named else None
        if re.search(r"\d|Confederate", row["label"]):
            left_out["cabinets of one time"] += 1
        elif state:
            kept.append(row | {"owner": state.key})
        elif row["kind"] == "ministry" and row["state_qid"] in by_item:
            kept.append(_ministry(row, by_item[row["state_qid"]]))
        elif row["kind"] == "central bank" and " " in row["label"].replace("Central Bank", ""):
            kept.append(row)
        else:
            left_out["of one head of government, of no known state, or of a general name alone"] += 1
    return kept


def _adjectives(state: Entity) -> list[str]:
    return sorted(o.strip('"') for p, o in state.statements if p == "dip:adjective")


def _ministry(row: dict, state: Entity) -> dict:
    """"Ministry of Justice" under the item of Syria: "Ministry of Justice of Syria", "Syrian Ministry of Justice", "Syrian Justice Ministry"."""
    general = re.sub(r"\s*\([^)]*\)$", "", row["label"])
    matter = re.fullmatch(r"(?i)ministry (?:of|for) (?:the )?(\w+)", general)
    names = [n for a in _adjectives(state) for n in [f"{a} {general}"] + ([f"{a} {matter[1]} Ministry"] if matter else [])]
    of = f"{general} of {'the ' if state.label.startswith('United') else ''}{state.label}"
    return row | {"label": of, "aliases": "|".join(names), "owner": state.key}


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
        row |= {c: extra[c] for c in ("adjectives", "metonyms", "ambiguous", "from", "to")}


def _foreign_ministries(rows: list[dict], states: list[Entity]) -> list[dict]:
    """A foreign ministry for each present state that has none in the extracts."""
    having = {r["state"] for r in rows if r["kind"] == "foreign ministry"
              or re.match(r"Ministry of (Foreign|External) (Affairs|Relations)", r["label"])}
    made = []
    for state in states:
        if state.key in having or any(p == "dip:existedUntil" for p, _ in state.statements):
            continue
        made.append({"label": f"Ministry of Foreign Affairs of {state.label}", "qid": "", "kind": "foreign ministry", "state": state.key,
                     "aliases": "|".join(f"{a} {m}" for a in _adjectives(state) for m in ("Foreign Ministry", "Ministry of Foreign Affairs"))})
    return made


def _entity(key: str, row: dict) -> Entity:
    aliases = {a.removeprefix("the ") for a in tables.split(row["aliases"])} | {without_parenthesis(row["label"])}
    entity = Entity(key, row["label"], aliases, row["qid"], set(tables.split(row.get("ambiguous", ""))))
    entity.add("dip:kind", text(KIND.get(row["kind"], row["kind"])))
    entity.add("dip:adjective", *map(text, tables.split(row.get("adjectives", ""))))
    entity.add("dip:metonym", *map(text, tables.split(row.get("metonyms", ""))))
    if row["state"]:
        entity.add("dip:ofState", iri(row["state"]))
    for column, predicate in (("from", "dip:existedFrom"), ("to", "dip:existedUntil")):
        entity.add(predicate, *([year(row[column])] if row.get(column) else []))
    return entity

"""Capitals, cities, regions, waters and venues."""

from difflib import SequenceMatcher
from pathlib import Path

from . import tables
from .names import assign_keys, fold, without_parenthesis
from .turtle import Entity, iri, text

# Small cities of these states have names that are family names or usual words more often than not.
ENGLISH_SPEAKING = {"United States", "Canada", "United Kingdom", "Australia", "New Zealand", "South Africa", "Ireland", "Jamaica", "Bahamas", "Barbados",
                    "Trinidad and Tobago", "Guyana", "Belize", "Zambia", "Zimbabwe", "Liberia", "Botswana"}
RANK = {"capital": 0, "venue": 2, "city": 3, "region": 3}
UNLIKE = 0.5
KIND = {"region (admin-1)": "region"}


def build(reference: Path, additions: Path, state_keys: dict[str, str], state_labels: dict[str, str],
          wary: tuple[set[str], set[str]], capital_ids: set[str]) -> tuple[list[Entity], dict[str, str]]:
    """The places, and their keys by Wikidata id and, for those that are unique or most prominent, by label."""
    rows = _rows(reference, additions, state_keys, capital_ids)
    keys = assign_keys("place", [(i, r["label"], r["rank"], (r["state_label"], r["kind"], r["qid"])) for i, r in enumerate(rows)])
    by_id, by_label = {}, {}
    for i, row in sorted(enumerate(rows), key=lambda pair: (pair[1]["rank"], pair[0])):
        by_label.setdefault(row["label"], keys[i])
        if row["item"]:
            by_id[row["item"]] = keys[i]
    entities = [_entity(keys[i], row, by_label, state_keys, state_labels, wary) for i, row in enumerate(rows)]
    order = sorted(range(len(rows)), key=lambda i: (rows[i]["rank"], i))
    _mark_namesakes([(entities[i], rows[i]["rank"]) for i in order], state_labels)
    return entities, by_id | by_label


def _mark_namesakes(by_rank: list[tuple[Entity, int]], state_labels: dict[str, str]) -> None:
    """Of places that share a name only the most prominent has it unmarked; capitals may share it with their state.

    Among equals it belongs to the place of which it is the usual name: "Quebec" is the province before it is Quebec City.
    """
    taken = {fold(label) for label in state_labels}
    usual = {}
    for entity, rank in by_rank:
        usual.setdefault(fold(entity.label), rank)
    for entity, rank in by_rank:
        folded = {fold(name): name for name in entity.names()}
        lent = {f for f in folded if f != fold(entity.label) and usual.get(f, rank + 1) <= rank}
        if ("dip:kind", text("capital")) not in entity.statements:
            entity.ambiguous |= {name for f, name in folded.items() if f in taken | lent}
        taken |= set(folded) - lent


def _rows(reference: Path, additions: Path, state_keys: dict[str, str], capital_ids: set[str]) -> list[dict]:
    extra = {(r["label"], r["state"]): r for r in tables.read(additions / "places.tsv")}
    dropped = {r["label"] for r in extra.values() if r["kind"] == "drop"}
    rows, seen = [], set()
    for distance, table in enumerate(("places.tsv", "places_more.tsv")):
        for row in tables.read(reference / table):
            if row["qid"] in seen or row["label"] in dropped or not row["label"]:
                continue
            seen.add(row["qid"])
            row["kind"] = "capital" if row["qid"] in capital_ids else KIND.get(row["kind"], row["kind"])
            row["rank"] = RANK.get(row["kind"], 4) + 5 * distance
            _extend(row, extra.pop((row["label"], row["state_label"]), None))
            row["item"] = row["qid"]
            if row["qid"] in state_keys:  # a city state has one item for both: it stays with the state
                row["qid"] = ""
            rows.append(row)
    rows += [_new(r) for r in extra.values() if r["kind"] != "drop"]
    return rows


def _extend(row: dict, extra: dict | None) -> None:
    if extra:
        row["part_of"] = extra["part_of"]
        row["ambiguous"] = extra["ambiguous"]
        row["kind"] = extra["kind"] or row["kind"]
        row["aliases"] = "|".join(filter(None, (row["aliases"], extra["aliases"])))
        row["lat"], row["lon"] = extra["lat"] or row["lat"], extra["lon"] or row["lon"]


def _new(extra: dict) -> dict:
    return {**extra, "qid": "", "item": "", "state_qid": "", "state_label": extra["state"], "rank": RANK.get(extra["kind"], 4)}


def _is_known(row: dict) -> bool:
    """Capitals, and what is in the hand-picked table rather than in the table of all cities: the place comes to mind before a person."""
    return row["rank"] < 5


def _is_abbreviation(alias: str) -> bool:
    return alias.endswith(".") or len(alias) <= 3 or alias.isupper()


def _is_weak(name: str, row: dict) -> bool:
    """Four letters and fewer look like abbreviations; small English-speaking cities are named for people."""
    return len(name) <= 4 or row["kind"] == "city" and row["state_label"] in ENGLISH_SPEAKING and " " not in name


def _is_unsure(row: dict) -> bool:
    """Whether the item's name has little in common with the name on the map at its coordinates, so that it may be another place."""
    on_map = row.get("note", "").partition("differs from the map name ")[2]
    return bool(on_map) and _likeness(row["label"], on_map) < UNLIKE


def _likeness(one: str, other: str) -> float:
    words, others = fold(one).replace("-", " "), fold(other).replace("-", " ")
    return 1.0 if words in others or others in words else SequenceMatcher(None, words, others).ratio()


def _entity(key: str, row: dict, places: dict[str, str], state_keys: dict[str, str], state_labels: dict[str, str],
            wary: tuple[set[str], set[str]]) -> Entity:
    label = without_parenthesis(row["label"])
    aliases = {a.removeprefix("the ") for a in tables.split(row["aliases"]) if _is_known(row) or not _is_abbreviation(a)}
    unsure = row["qid"] and _is_unsure(row)
    entity = Entity(key, label, aliases, "" if unsure else row["qid"], close={row["qid"]} if unsure else set())
    words, people = wary
    entity.ambiguous = {n for n in entity.names() if fold(n) in words or not _is_known(row) and (fold(n) in people or _is_weak(n, row))}
    entity.ambiguous |= set(tables.split(row.get("ambiguous", "")))
    entity.add("dip:kind", text(row["kind"]))
    state = state_keys.get(row["state_qid"]) or state_labels.get(row["state_label"])
    parent = places.get(row.get("part_of", "")) or state
    if parent:
        entity.add("dip:partOf", iri(parent))
    if row["lat"]:
        entity.add("geo:lat", f"{float(row['lat']):.4f}")
        entity.add("geo:long", f"{float(row['lon']):.4f}")
    return entity

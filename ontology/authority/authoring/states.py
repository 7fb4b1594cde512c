"""States, present and historic."""

from pathlib import Path

from . import tables
from .names import slug
from .turtle import Entity, iri, text, year

COLUMNS = ("aliases", "adjectives", "nationals", "metonyms")


def build(reference: Path, additions: Path) -> tuple[list[Entity], dict[str, str], dict[str, str]]:
    """The states, their keys by Wikidata id and by label; capitals are added once places have keys."""
    facts = {row["label"]: _from_reference(row) for row in tables.read(reference / "states.tsv")}
    for row in tables.read(additions / "states.tsv"):
        fact = facts.setdefault(row["label"], {"label": row["label"], "wikidata": "", **{c: set() for c in COLUMNS}})
        for column in COLUMNS:
            fact[column] |= set(tables.split(row[column]))
            fact[column] -= set(tables.split(row["drop"]))
        fact["ambiguous"] = set(tables.split(row["ambiguous"]))
        fact["capital"] = row["capital"] or fact.get("capital", "")
        fact.update({k: row[k] for k in ("from", "to") if row[k]})
    entities = [_entity(fact) for fact in facts.values()]
    by_label = {e.label: e.key for e in entities}
    by_id = {e.wikidata: e.key for e in entities if e.wikidata}
    return entities, by_id, by_label


def capitals(reference: Path, additions: Path) -> dict[str, tuple[str, str]]:
    """For each state's label, the Wikidata id and the label of its capital; additions know the label only."""
    found = {row["label"]: (row["capital_qid"], row["capital_label"]) for row in tables.read(reference / "states.tsv")}
    found.update({row["label"]: ("", row["capital"]) for row in tables.read(additions / "states.tsv") if row["capital"]})
    return found


def _from_reference(row: dict[str, str]) -> dict:
    return {
        "label": row["label"], "wikidata": row["state_qid"], "iso2": row["iso2"], "iso3": row["iso3"],
        "aliases": {_bare(n) for n in [row["official_name"], *tables.split(row["aliases"])]},
        "adjectives": set(tables.split(row["demonym_adjective"])),
        "nationals": set(tables.split(row["demonym_plural_noun"])),
        "metonyms": {_bare(n) for n in tables.split(row["metonyms"])},
    }


def _bare(name: str) -> str:
    return name.removeprefix("the ")


def _entity(fact: dict) -> Entity:
    entity = Entity(f"state/{slug(fact['label'])}", fact["label"], fact["aliases"], fact["wikidata"], fact.get("ambiguous", set()))
    entity.add("dip:adjective", *map(text, fact["adjectives"]))
    entity.add("dip:national", *map(text, fact["nationals"]))
    entity.add("dip:metonym", *map(text, fact["metonyms"]))
    entity.add("dip:iso2", *([text(fact["iso2"])] if fact.get("iso2") else []))
    entity.add("dip:iso3", *([text(fact["iso3"])] if fact.get("iso3") else []))
    entity.add("dip:existedFrom", *([year(fact["from"])] if fact.get("from") else []))
    entity.add("dip:existedUntil", *([year(fact["to"])] if fact.get("to") else []))
    return entity


def add_capitals(entities: list[Entity], wanted: dict[str, tuple[str, str]], places: dict[str, str]) -> list[str]:
    """Adds the capitals; returns the states whose capital no place stands for."""
    lost = []
    for entity in entities:
        item, label = wanted.get(entity.label, ("", ""))
        place = places.get(item) or places.get(label)
        if place:
            entity.add("dip:capital", iri(place))
        elif label:
            lost.append(f"{entity.label}: {label}")
    return lost

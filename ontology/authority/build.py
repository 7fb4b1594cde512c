#!/usr/bin/env python3
"""Builds the authority from tables of reference facts.

usage: build.py --reference DIR [--output DIR]

DIR holds the extracts (officeholders.tsv, person_aliases.tsv, states.tsv, places.tsv, places_more.tsv, organisations.tsv,
organisations_government.tsv, agreements.tsv). What they lack stands in additions/*.tsv beside this file, to be edited by hand.
The same input gives the same files, byte for byte.
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from authoring import agreements, organizations, places, states, tables, turtle  # noqa: E402
from authoring.names import fold  # noqa: E402
from authoring.people import People  # noqa: E402

AKA = {"Holy See": "Vatican City", "Turkish Republic of Northern Cyprus": "Northern Cyprus", "Republic of Abkhazia": "Abkhazia"}


def build(reference: Path, output: Path) -> None:
    additions = HERE / "additions"
    state_list, state_ids, state_labels = states.build(reference, additions)
    capitals = states.capitals(reference, additions)
    people = gather_people(reference, additions, state_list, state_ids, state_labels)
    person_list, tenures, offices = people.entities()
    wary = wary_names(additions, person_list)
    place_list, place_keys = places.build(reference, additions, state_ids, state_labels, wary, {item for item, _ in capitals.values()})
    lost_capitals = states.add_capitals(state_list, capitals, place_keys)
    org_list = people.organizations
    parties = {n: e.key for e in state_list + org_list for n in e.names()} | {e.label: e.key for e in org_list} | state_labels
    agreement_list, lost_parties = agreements.build(reference, additions, parties)

    write = lambda name, title, entities, notes=(): turtle.write(output / f"{name}.ttl", title, entities, list(notes))  # noqa: E731
    write("states", "States, present and historic.", state_list, [f"Capital not among the places: {c}" for c in lost_capitals])
    write("places", "Capitals, cities, regions, waters and venues.", place_list)
    write("organizations", "International bodies, blocs, armed groups, ministries, governments, media.", org_list,
          [f"rows left out: {what}: {n}" for what, n in sorted(people.governments_left_out.items())])
    write("offices", "Offices: one for each class and state or body.", offices)
    write("people", "People and their tenures. Dates are bounds: first possible day, last day.", person_list + tenures,
          [f"{what}: {n}" for what, n in sorted(people.counts.items())])
    write("agreements", "Known agreements.", agreement_list, [f"Parties not named one by one: {', '.join(lost_parties)}"])
    for name, entities in (("states", state_list), ("places", place_list), ("organizations", org_list), ("offices", offices),
                           ("people", person_list), ("tenures", tenures), ("agreements", agreement_list)):
        print(f"{len(entities):6} {name}", file=sys.stderr)


def gather_people(reference: Path, additions: Path, state_list: list, state_ids: dict, state_labels: dict) -> People:
    org_list, left_out = organizations.build(reference, additions, state_list, state_ids, state_labels)
    actors = {e.label: e for e in org_list} | {e.label: e for e in state_list}
    people = People(actors, AKA)
    people.organizations, people.governments_left_out = org_list, left_out
    people.read(reference, additions)
    return people


def wary_names(additions: Path, people: list) -> tuple[set[str], set[str]]:
    """Folded: usual words, and the first and last names of people; either makes the name of a place ambiguous."""
    words = {fold(row["word"]) for row in tables.read(additions / "wary-words.tsv")}
    parts = [[fold(p) for p in person.label.split()] for person in people]
    return words, {p[0] for p in parts if len(p[0]) > 1} | {p[-1] for p in parts}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reference", type=Path, required=True, help="folder with the extracts (*.tsv)")
    parser.add_argument("--output", type=Path, default=HERE, help="folder for the Turtle files (default: beside this script)")
    arguments = parser.parse_args()
    build(arguments.reference, arguments.output)


if __name__ == "__main__":
    main()

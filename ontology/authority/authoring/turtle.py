"""Writes entities as Turtle, sorted, one block a subject."""

from dataclasses import dataclass, field
from pathlib import Path

PREFIXES = """@base <https://w3id.org/diplograph/> .
@prefix dip: <https://w3id.org/diplograph/ontology#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
CLASSES = {"person": "dip:Person, dip:Actor", "state": "dip:State, dip:Actor", "organization": "dip:Organization, dip:Actor",
           "office": "dip:Office", "place": "dip:Place", "agreement": "dip:Agreement", "tenure": "dip:Tenure"}


def text(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def date(value: str) -> str:
    return f'"{value}"^^xsd:date'


def year(value: str) -> str:
    return f'"{value}"^^xsd:gYear'


def iri(key: str) -> str:
    return f"<{key}>"


@dataclass
class Entity:
    """A subject with its names and statements; statements are (predicate, object) as Turtle."""

    key: str
    label: str = ""
    aliases: set[str] = field(default_factory=set)
    wikidata: str = ""
    ambiguous: set[str] = field(default_factory=set)
    close: set[str] = field(default_factory=set)
    statements: list[tuple[str, str]] = field(default_factory=list)

    def add(self, predicate: str, *objects: str) -> None:
        self.statements.extend((predicate, o) for o in objects if o)

    def names(self) -> list[str]:
        return [self.label, *sorted(self.aliases - {self.label})]

    def block(self) -> str:
        lines = [("a", CLASSES[self.key.split("/")[0]])]
        if self.label:
            lines.append(("rdfs:label", text(self.label)))
        lines += _grouped([("skos:altLabel", text(a)) for a in self.names()[1:]])
        lines += _grouped([("dip:ambiguousName", text(a)) for a in self.ambiguous])
        lines += _grouped(self.statements)
        if self.wikidata:
            lines.append(("owl:sameAs", f"wd:{self.wikidata}"))
        if self.close:
            lines.append(("skos:closeMatch", ", ".join(f"wd:{item}" for item in sorted(self.close))))
        return f"{iri(self.key)} " + " ;\n  ".join(f"{p} {o}" for p, o in lines) + " ."


def _grouped(statements: list[tuple[str, str]]) -> list[tuple[str, str]]:
    predicates = dict.fromkeys(p for p, _ in statements)
    return [(p, ", ".join(sorted({o for q, o in statements if q == p}))) for p in predicates]


def write(path: Path, title: str, entities: list[Entity], notes: list[str]) -> None:
    """Writes one file; the header says where the facts come from, then follow the entities by key."""
    header = [title, "", "Made by build.py; do not edit. Change additions/*.tsv and run it again.",
              "Facts: extracts of Wikidata (CC0), Natural Earth (public domain), and the hand-kept tables in additions/.", *notes]
    blocks = [e.block() for e in sorted(entities, key=lambda e: e.key)]
    body = "\n".join(f"# {line}".rstrip() for line in header) + "\n" + PREFIXES + "\n" + "\n\n".join(blocks) + "\n"
    path.write_text(body, encoding="utf-8")

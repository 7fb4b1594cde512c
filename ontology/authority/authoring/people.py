"""People who held office, with tenures whose bounds say no more than the sources do."""

import re
from collections import Counter, defaultdict
from datetime import date as day
from datetime import timedelta
from pathlib import Path

from . import tables
from .agreements import bounds, is_day
from .names import assign_keys, fold, slug, without_parenthesis
from .offices import Office, classify
from .turtle import Entity, date, iri, text

LATIN = re.compile(r"[a-zA-Z]")
MONARCHS = {"monarch": ("King", "Queen"), "king": ("King", "Queen"), "emperor": ("Emperor", "Empress"), "prince": ("Prince", "Princess"),
            "emir": ("Emir", "Emir"), "sultan": ("Sultan", "Sultan"), "pope": ("Pope", "Pope"), "grand duke": ("Grand Duke", "Grand Duchess")}


class People:
    """Gathers people, offices and tenures from the extracts and the additions."""

    def __init__(self, actors: dict[str, Entity], aka: dict[str, str]):
        self.actors = actors
        self.aka = aka
        self.names: dict[str, Counter] = defaultdict(Counter)
        self.aliases: dict[str, set[str]] = defaultdict(set)
        self.gender: dict[str, str] = {}
        self.offices: dict[tuple[str, str], Office] = {}
        self.tenures: dict[str, list] = defaultdict(list)
        self.royal: dict[str, str] = {}
        self.counts: Counter = Counter()
        self.identity: dict[str, str] = {}

    def read(self, reference: Path, additions: Path) -> None:
        latin_names = self._read_aliases(reference)
        for row in tables.read(reference / "officeholders.tsv"):
            name = latin_names.get(row["person_qid"]) if not _latin(row["person_label"]) else row["person_label"]
            if not name:
                self.counts["rows left out: no name in Latin letters"] += 1
                continue
            self._hold(row["person_qid"], _visible(name), row)
        self._read_additions(additions)

    def _read_aliases(self, reference: Path) -> dict[str, str]:
        """Adds names and other spellings; returns for each person the first name in Latin letters, where there is one."""
        latin = {}
        for row in tables.read(reference / "person_aliases.tsv"):
            names = [_visible(n) for n in [row["label"], *tables.split(row["aliases"])] if n and _latin(n)]
            if not names:
                self.counts["rows left out: no name in Latin letters"] += 1
                continue
            latin[row["person_qid"]] = names[0]
            self.names[row["person_qid"]][names[0]] += 1
            self.aliases[row["person_qid"]] |= {a for a in names[1:] if _usable(a, names[0])}
        return latin

    def _read_additions(self, additions: Path) -> None:
        labels, plain, aliases = defaultdict(set), defaultdict(set), defaultdict(set)
        for identity in self.names:
            for label in self.names[identity]:
                labels[label].add(identity)
                plain[fold(label)].add(identity)
            for alias in self.aliases[identity]:
                aliases[alias].add(identity)
        for row in tables.read(additions / "people.tsv"):
            matches = labels.get(row["name"]) or plain.get(fold(row["name"])) or aliases.get(row["name"], set())
            if len(matches) > 1:
                raise SystemExit(f"additions/people.tsv: {row['name']} is the name of several people: {sorted(matches)}")
            identity = next(iter(matches), row["name"])
            labels[row["name"]] = {identity}
            name = without_parenthesis(row["name"])
            if name not in self.aliases[identity]:
                self.names[identity][name] += 1
            self.aliases[identity] |= set(tables.split(row["aliases"]))
            if row["gender"]:
                self.gender[identity] = row["gender"]
            if row["office_class"]:
                self._hold(identity, name, {
                    "gender": row["gender"], "office_class": row["office_class"], "state_label": row["of"], "office_qid": "", "flags": "",
                    "office_label_wikidata": row["office"], "start": row["start"], "end": row["end"], "as_of": "", "source": "general knowledge"})

    def _hold(self, identity: str, name: str, row: dict) -> None:
        self.names[identity][name] += 1
        self.gender[identity] = row["gender"] or self.gender.get(identity, "")
        found = classify(row["office_class"], row["office_label_wikidata"], row["state_label"])
        owner = self._owner(found[1]) if found else None
        if owner is None:
            self.counts["rows left out: office of no known state or body"] += 1
            return
        office = self.offices.setdefault((found[0], owner.key), Office(found[0], owner))
        office.see(row["office_label_wikidata"], row["office_qid"], row["start"])
        self._royal(identity, office, row)
        tenure = self._tenure(row)
        if tenure and tenure[1] and tenure[2] == "general knowledge":
            self._close(identity, office, tenure[0])
        if tenure:
            self.tenures[identity].append((office, *tenure))

    def _close(self, identity: str, office: Office, start: str) -> None:
        """Where the additions know when an office was left, an open tenure of the extracts from about the same day goes."""
        self.tenures[identity] = [t for t in self.tenures[identity] if not (t[0] is office and not t[2] and t[1][:4] == start[:4])]

    def _owner(self, label: str) -> Entity | None:
        label = self.aka.get(label, label)
        return self.actors.get(label) or self.actors.get(f"Government of {label}")

    def _royal(self, identity: str, office: Office, row: dict) -> None:
        if office.office_class == "head of state":
            for style, (king, queen) in MONARCHS.items():
                if re.search(rf"\b{style}\b", row["office_label_wikidata"].lower()):
                    self.royal.setdefault(identity, queen if row["gender"] == "female" else king)

    def _tenure(self, row: dict) -> tuple[str, str, str] | None:
        """First possible day, last day, source; None where the dates contradict themselves."""
        flags = row["flags"]
        if "end before start" in flags or "zero-length" in flags:
            self.counts["tenures left out: " + ("end before start" if "before" in flags else "zero length")] += 1
            return None
        start = bounds(row["start"])[0] if row["start"] else ""
        end = bounds(row["end"])[1] if row["end"] else ""
        if start and end and end < start:
            self.counts["tenures left out: end before start"] += 1
            return None
        source = {"wikidata": "Wikidata", "dates from general knowledge": "general knowledge"}.get(row["source"], row["source"])
        source = "unconfirmed" if row["source"] == "dates unconfirmed" or "future of the snapshot" in flags else source
        if "not day-precise" in flags or any(row[c] and not is_day(row[c]) for c in ("start", "end")):
            source += ", bounds only"
        if "end is an upper bound" in flags:
            source += ", end is an upper bound"
        if "overlaps another holder" in flags:
            source += ", overlaps another holder"
        if not end and row["as_of"]:
            source += ", last seen " + (re.search(r"not seen after ([\d-]+)", flags) or [None, row["as_of"]])[1]
        return start, end, source

    # ---- output ----

    def entities(self) -> tuple[list[Entity], list[Entity], list[Entity]]:
        """People, tenures and offices."""
        keys = assign_keys("person", [(i, self._label(i), self._rank(i), (self._first_state(i), i)) for i in self.names])
        people, tenures = [], []
        for identity, key in keys.items():
            people.append(self._person(identity, key))
            tenures += self._tenures(identity, key)
        ids = Counter(i for office in self.offices.values() for i in office.ids)
        shared = {i for i, n in ids.items() if n > 1}
        return people, tenures, [o.entity(shared, {b.wikidata for b in self.organizations}) for o in self.offices.values()]

    def _label(self, identity: str) -> str:
        names = self.names[identity]
        return min(filter(None, names), key=lambda n: (-names[n], n))

    def _rank(self, identity: str) -> tuple:
        classes = [t[0].office_class for t in self.tenures[identity]]
        return (-sum(c in ("head of state", "head of government", "supreme leader") for c in classes), -len(classes), len(identity), identity)

    def _first_state(self, identity: str) -> str:
        return min((t[0].of.label for t in self.tenures[identity]), default="")

    def _person(self, identity: str, key: str) -> Entity:
        label = self._label(identity)
        aliases = (set(self.names[identity]) | self.aliases[identity]) - {""}
        for name in sorted(aliases):
            aliases |= _plainer(name)
        aliases |= {v for name in sorted(aliases) for v in _regnal(name, self.royal.get(identity, ""))}
        is_item = re.fullmatch(r"Q\d+", identity)
        entity = Entity(key, label, aliases, identity if is_item else "")
        if self.gender.get(identity):
            entity.add("dip:gender", text(self.gender[identity]))
        return entity

    def _tenures(self, identity: str, key: str) -> list[Entity]:
        by_office = defaultdict(list)
        for office, start, end, source in self.tenures[identity]:
            by_office[office.key].append((start, end, source))
        made = []
        for office, spans in sorted(by_office.items()):
            for start, end, source in merge(spans):
                entity = Entity(f"tenure/{key.split('/')[1]}-{office.split('/')[1]}" + (f"-{start}" if start else ""))
                entity.add("dip:holder", iri(key))
                entity.add("dip:office", iri(office))
                entity.add("dip:startDate", *([date(start)] if start else []))
                entity.add("dip:endDate", *([date(end)] if end else []))
                entity.add("dcterms:source", text(source))
                made.append(entity)
        return made


def merge(spans: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Joins spans in one office that touch or overlap, as of an acting president who is then elected."""
    merged = []
    for start, end, source in sorted(set(spans)):
        if merged and (not merged[-1][1] or start <= _next_day(merged[-1][1])):
            last = merged.pop()
            open_ended = not last[1] or not end
            later = last if not last[1] or (end and last[1] >= end) else (start, end, source)
            merged.append((last[0], "" if open_ended else later[1], later[2] if later[2] == last[2] else _both(last[2], later[2])))
        else:
            merged.append((start, end, source))
    return merged


def _both(first: str, later: str) -> str:
    if "bounds only" not in first or "bounds only" in later:
        return later
    origin, *notes = later.split(", ")
    return ", ".join([origin, "bounds only", *notes])


def _next_day(value: str) -> str:
    return (day.fromisoformat(value) + timedelta(days=1)).isoformat()


def _visible(name: str) -> str:
    """Without marks that take no room, which some names begin with."""
    return re.sub(r"[\u200b-\u200f\ufeff]", "", name).strip()


def _latin(name: str) -> bool:
    return not re.match(r"[^\x00-\u024f\u1e00-\u1eff\u2018\u2019\u02bb\u02bc]", _visible(name))


def _usable(alias: str, label: str) -> bool:
    """Not handles, not other scripts, no title before it, not a bare part of the name: those the name index makes by itself."""
    if re.match(r"(President|Prime Minister|Senator|Minister|Mrs?|M|Dr|General|Hon)\.? ", alias) or re.fullmatch(r"[A-Z. ]{1,6}", alias):
        return False
    return bool(LATIN.match(fold(alias)[:1])) and not (" " not in alias and slug(alias) in slug(label).split("-"))


def _plainer(name: str) -> set[str]:
    """The name without middle initials, patronymic "bin X", nickname, suffix or peerage."""
    plain = re.sub(r",.*$| Jr\.?$| Sr\.?$", "", name)
    plain = re.sub(r'\s+"[^"]*"', "", plain)
    return {n for n in (plain, re.sub(r"(?<=\S) [A-Z]\.(?= )", "", plain), re.sub(r"(?<=\S) (bin|ibn) \S+(?= \S)", "", plain)) if " " in n}


def _regnal(name: str, title: str) -> set[str]:
    """"Abdullah II of Jordan" is also "Abdullah II", "King Abdullah II" and "King Abdullah"."""
    if not title or name.startswith(("King ", "Queen ", "Pope ", "Emir ", "Sultan ", "Emperor ")) and title != "Pope":
        return set()
    bare = re.sub(r",.*$| of \w.*$", "", name).removeprefix("Pope ")
    first = re.sub(r" [IVX]+$", "", bare)
    found = {f"{title} {bare}", f"{title} {first}"}
    if " " in bare and len(bare.split()[-1]) > 0 and re.search(r" [IVX]+$", bare):
        found.add(bare)
    if re.search(r"(?i)\b(bin|al)\b", bare):  # full Arabic names: "King Salman", "Emir Tamim", "Sheikh Tamim"
        found |= {f"{t} {bare.split()[0]}" for t in (title, "Sheikh")}
    return found

"""Classes of office, and one office for each class and state or body."""

import re
from collections import Counter
from dataclasses import dataclass, field

from .names import slug
from .turtle import Entity, iri, text

CLASSES = {
    "vice president": "deputy head of state",
    "deputy prime minister": "deputy head of government",
    "heir / deputy head of state": "heir",
    "regional head of government": "head of government",
    "trade/economy minister": "trade minister",
    "energy/oil minister": "energy minister",
}
# Officials below the minister, whom the extracts class with the ministers.
DEPUTIES = re.compile(r"Foreign Secretary of India|^Secretary of State for Foreign Affairs(,| and Cooperation|$)|^(Deputy|Vice)[ -]Minister")
HEAD, DEPUTY, SENIOR = "head of an international body", "deputy head of an international body", "senior official of an international body"
INTERNATIONAL = [  # pattern of the office's name, class, body
    (r"Vice-President of the European Commission|Secretary-General of the European Commission", DEPUTY, "European Commission"),
    (r"(?<!High )Commissioner for", "european commissioner", "European Commission"),
    (r"President of the European Commission", HEAD, "European Commission"),
    (r"High Representative for Foreign Affairs", "foreign minister", "European Union"),
    (r"President of the European Council", HEAD, "European Council"),
    (r"President of the European Parliament", HEAD, "European Parliament"),
    (r"President of the European Central Bank", HEAD, "European Central Bank"),
    (r"President of the European Court of Justice", HEAD, "Court of Justice of the European Union"),
    (r"Deputy Secretary-General of the United Nations", DEPUTY, "United Nations"),
    (r"Under-Secretary-General of the United Nations", SENIOR, "United Nations"),
    (r"United Nations Secretary-General", HEAD, "United Nations"),
    (r"President of the United Nations General Assembly", HEAD, "United Nations General Assembly"),
    (r"President of the United Nations Security Council", HEAD, "United Nations Security Council"),
    (r"High Commissioner for Human Rights", HEAD, "Office of the United Nations High Commissioner for Human Rights"),
    (r"Caribbean Community", HEAD, "Caribbean Community"),
    (r"African Union Commission", HEAD, "African Union Commission"),
    (r"Atomic Energy Agency", HEAD, "International Atomic Energy Agency"),
    (r"World Health Organization", HEAD, "World Health Organization"),
    (r"World Trade Organization", HEAD, "World Trade Organization"),
    (r"High Commissioner on National Minorities", SENIOR, "Organization for Security and Co-operation in Europe"),
    (r"International Monetary Fund", HEAD, "International Monetary Fund"),
    (r"Vice President of the International Court of Justice", DEPUTY, "International Court of Justice"),
    (r"International Court of Justice", HEAD, "International Court of Justice"),
    (r"World Bank", HEAD, "World Bank"),
    (r"NATO", HEAD, "NATO"),
    (r"Arab League", HEAD, "Arab League"),
    (r"Collective Security Treaty", HEAD, "Collective Security Treaty Organization"),
    (r"Parliamentary Assembly of the Council of Europe", HEAD, "Parliamentary Assembly of the Council of Europe"),
    (r"Council of Europe", HEAD, "Council of Europe"),
    (r"Gulf Cooperation Council", HEAD, "Gulf Cooperation Council"),
    (r"OSCE", HEAD, "Organization for Security and Co-operation in Europe"),
    (r"Islamic Cooperation", HEAD, "Organisation of Islamic Cooperation"),
    (r"Organization of American States", HEAD, "Organization of American States"),
    (r"OECD", HEAD, "OECD"),
    (r"Shanghai Cooperation", HEAD, "Shanghai Cooperation Organisation"),
    (r"^High Representative$", SENIOR, "Office of the High Representative"),
]
STYLES = [  # what the holder is called; the first that fits
    (r"taoiseach", "taoiseach"), (r"chancellor", "chancellor"), (r"premier of", "premier"),
    (r"chief executive|chairman of the executive council", "chief executive"),
    (r"prime minister|chief minister|council of ministers|president of the government|minister of state", "prime minister"),
    (r"co-prince", "co-prince"), (r"grand duke", "grand duke"), (r"crown prince", "crown prince"), (r"prince", "prince"),
    (r"monarch|king|queen|druk gyalpo|ngwenyama", "monarch"), (r"emperor", "emperor"), (r"emir", "emir"), (r"sultan", "sultan"), (r"pope", "pope"),
    (r"agong", "king"), (r"supreme leader|leader of the islamic", "supreme leader"),
    (r"captain regent", "captain regent"), (r"president|federal council", "president"), (r"secretary of state", "secretary of state"),
    (r"chair", "chairman"), (r"^head of", "head"),
]
LABELS = {  # class: what the office is called where its style does not say it
    "head of state": "Head of State", "head of government": "Prime Minister", "deputy head of state": "Vice President",
    "deputy head of government": "Deputy Prime Minister", "supreme leader": "Supreme Leader", "heir": "Crown Prince",
    HEAD: "Head", DEPUTY: "Deputy Head", SENIOR: "Senior Official",
}
WITH_ARTICLE = re.compile(r"(United|European|International|World|Organi|Gulf|Arab League|African Union|Netherlands|Philippines|Maldives|Bahamas"
                          r"|Gambia|Democratic|Dominican|Republic|Central African|Soviet|Court|Office|Caribbean|Collective|Council"
                          r"|Parliamentary|Shanghai|Vatican)")
BY_STYLE = {"head of state", "head of government", "deputy head of government", HEAD}


def classify(office_class: str, label: str, state: str) -> tuple[str, str] | None:
    """The class, and the label of the state or body served; None for offices that are left out."""
    if office_class == "international office":
        return next(((c, body) for pattern, c, body in INTERNATIONAL if re.search(pattern, label)), None)
    if office_class == "regional head of government":
        return "head of government", re.sub(r".* of (the )?", "", label)
    if office_class == "regional vice president":
        return None
    if office_class.startswith("chief of staff"):
        return ("spokesperson" if re.search(r"(?i)spoke|press secretary", label) else "chief of staff"), state
    if office_class == "head of state" and re.search("Supreme Leader|Leader of the Islamic", label):
        return "supreme leader", state
    if office_class == "foreign minister" and DEPUTIES.search(label):
        return "deputy foreign minister", state
    if office_class == "head of state" and style(office_class, label) == "prime minister":
        return "head of government", state
    return CLASSES.get(office_class, office_class), state


def style(office_class: str, label: str) -> str:
    """How the holder is addressed, as "president" or "monarch"; empty where the class says it all."""
    if office_class == HEAD:
        found = re.search(r"(?i)secretary.general|director.general|managing director|president|chair|high commissioner", label)
        return found[0].lower().replace("-", " ") if found else ""
    if office_class == "deputy head of government":
        return next((s for s in ("vice-chancellor", "vice premier", "tánaiste") if s in label.lower()), "deputy prime minister")
    if office_class in BY_STYLE:
        return next((s for pattern, s in STYLES if re.search(pattern, label.lower())), "")
    return ""


def _capital(words: str) -> str:
    return re.sub(r"\bOf\b|\bAn\b", lambda m: m[0].lower(), words.title())


@dataclass
class Office:
    """One office while it is gathered from the rows that name it."""

    office_class: str
    of: Entity
    labels: Counter = field(default_factory=Counter)
    ids: dict[str, int] = field(default_factory=Counter)
    styles: Counter = field(default_factory=Counter)
    latest: tuple[str, str] = ("", "")

    def see(self, label: str, wikidata: str, start: str) -> None:
        self.labels[label] += 1
        name = style(self.office_class, label)
        if name:
            self.styles[name] += 1
            self.latest = max(self.latest, (start, name))
        if wikidata and not re.search(r"(?i)\bacting\b|^deputy .*(chair|chief)|^first deputy|first secretary", label):
            self.ids[wikidata] += 1

    @property
    def key(self) -> str:
        return f"office/{slug(self.title())}-of-{self.of.key.split('/')[1].removeprefix('government-of-')}"

    def title(self) -> str:
        if self.office_class in BY_STYLE and self.latest[1]:
            return _capital(self.latest[1])
        return LABELS.get(self.office_class) or _capital(self.office_class)

    def entity(self, shared_ids: set[str], taken_ids: set[str]) -> Entity:
        """Linked where the rows agree on one item that no other office shares; to several it is close, to that of a ministry it is not."""
        article = "the " if WITH_ARTICLE.match(self.of.label) else ""
        aliases = {l for l in self.labels if self.of.label in l or re.match(r"United States|Taoiseach$", l)}
        only = list(self.ids)[0] if len(self.ids) == 1 and not (shared_ids | taken_ids) & set(self.ids) else ""
        unsure = set() if only else set(self.ids) - taken_ids
        entity = Entity(self.key, f"{self.title()} of {article}{self.of.label.removeprefix('Government of ')}", aliases, only, close=unsure)
        entity.add("dip:officeClass", text(self.office_class))
        entity.add("dip:officeOf", iri(self.of.key))
        entity.add("dip:style", *map(text, self.styles))
        return entity

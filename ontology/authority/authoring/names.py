"""Folding of names, and readable slugs that never clash."""

import re
import unicodedata
from collections import defaultdict

_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae",
                          "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ı": "i", "þ": "th", "Þ": "Th", "ə": "a", "Ə": "A", "ħ": "h"})


def fold(text: str) -> str:
    """Lower case without accents: "Côte d'Ivoire" becomes "cote d'ivoire"."""
    decomposed = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


def slug(text: str) -> str:
    """Readable and plain ASCII: "Côte d'Ivoire" becomes "cote-divoire"."""
    bare = re.sub(r"['’ʻʼ‘.]", "", fold(text))
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")


def assign_keys(kind: str, candidates: list[tuple]) -> dict[object, str]:
    """Keys for (identity, name, rank, qualifiers): of those that share a slug the lowest rank keeps the plain one.

    The others take the first qualifier that makes them unique, so a new entry never renames a more prominent one.
    """
    by_slug = defaultdict(list)
    for identity, name, rank, qualifiers in candidates:
        by_slug[slug(name)].append((rank, str(identity), identity, qualifiers))
    taken = set(by_slug)
    keys = {}
    for plain, group in sorted(by_slug.items()):
        for place, (_, _, identity, qualifiers) in enumerate(sorted(group, key=lambda g: g[:2])):
            chosen = plain
            if place > 0:
                options = [f"{plain}-{slug(q)}" for q in qualifiers if q]
                chosen = next(option for option in options if option not in taken)
            taken.add(chosen)
            keys[identity] = f"{kind}/{chosen}"
    return keys


def without_parenthesis(name: str) -> str:
    """"Geneva Accords (1988)" becomes "Geneva Accords"."""
    return re.sub(r"\s*\([^)]*\)$", "", name)

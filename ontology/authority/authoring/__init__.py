"""Turns tables of reference facts into the authority's Turtle files. Standard library only."""

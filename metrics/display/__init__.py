"""Figures, periods, towns, verdicts and findings in the words that readers see, in 中文 and in English; no HTML.

words: each text that pages show, by its key -> numbers, names: an amount, a town, a document -> wording: all of them
for one catalogue in one language -> gaps: what is missing -> comparing, doubting, versions: answers, what cannot
be true, what changed.
"""

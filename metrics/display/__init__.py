"""Figures, periods, towns, verdicts and findings in the words that readers see, in 中文 and in English; no HTML."""

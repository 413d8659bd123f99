"""How figures compare, in words: answers, findings, verdicts and their grounds, what a sentence rests on."""

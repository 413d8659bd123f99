"""The words for what a sentence rests on."""

from metrics.language import Bilingual

RESTING_WORDS: dict[str, Bilingual] = {
    "rests_on_one": Bilingual("依据 1 个数字", "Rests on 1 figure"),
    "rests_on": Bilingual("依据 {} 个数字", "Rests on {} figures"),
    "rests_or": Bilingual("或", "or"),
    "rests_falls": Bilingual("若{}撤下则不成立", "falls if {} is withdrawn"),
    "rests_stands": Bilingual("撤下其中任何一个仍成立", "still holds if any one of them is withdrawn"),
    "rests_turns": Bilingual("{}若印错一位，结论会变", "one misprinted digit in {} would change it"),
    "rests_steady": Bilingual("任一数字印错一位，结论仍不变", "no single misprinted digit would change it"),
    "rests_needed": Bilingual("撤下则不成立", "the sentence falls if this is withdrawn"),
    "rests_spared": Bilingual("撤下仍成立", "the sentence still holds if this is withdrawn"),
}

"""The words for what a sentence rests on."""

from metrics.language import Bilingual

RESTING_WORDS: dict[str, Bilingual] = {
    "rests_on_one": Bilingual("依据 1 个数字", "Rests on 1 figure"),
    "rests_on": Bilingual("依据 {} 个数字", "Rests on {} figures"),
    "rests_or": Bilingual("或", "or"),
    "rests_falls": Bilingual("若{}撤下则不成立", "falls if {} is withdrawn"),
    "rests_stands": Bilingual("撤下其中任何一个仍成立", "still holds if any one of them is withdrawn"),
    "rests_turns_ratio": Bilingual(
        "{}若印错一位，谁高谁低会变", "one misprinted digit in {} would change which is higher"
    ),
    "rests_steady_ratio": Bilingual(
        "任一数字印错一位，谁高谁低不变，变的只是倍数",
        "no single misprinted digit would change which is higher, only by how much",
    ),
    "rests_turns_growth": Bilingual(
        "{}若印错一位，升降会变", "one misprinted digit in {} would change whether it rose or fell"
    ),
    "rests_steady_growth": Bilingual(
        "任一数字印错一位，升降不变，变的只是多少",
        "no single misprinted digit would change whether it rose or fell, only by how much",
    ),
    "rests_needed": Bilingual("撤下则不成立", "the sentence falls if this is withdrawn"),
    "rests_spared": Bilingual("撤下仍成立", "the sentence still holds if this is withdrawn"),
}

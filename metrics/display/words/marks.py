"""What stands between words, in both languages: full stops, commas, brackets."""

from metrics.language import Bilingual

MARK_WORDS: dict[str, Bilingual] = {
    "in_brackets": Bilingual("（{}）", "({})"),
    "with_brackets": Bilingual("{}（{}）", "{} ({})"),
    "full_stop": Bilingual("。", "."),
    "comma": Bilingual("、", ", "),
    "semicolon": Bilingual("；", "; "),
    "verdict_line": Bilingual("{}：{}（{}）", "{}: {} ({})"),
    "colon": Bilingual("：", ": "),
}

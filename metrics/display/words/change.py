"""The words of what changed in the data: 中文 and English."""

from metrics.language import Bilingual

CHANGE_WORDS: dict[str, Bilingual] = {
    "changes_added": Bilingual("新增 {} 个数字", "{} figures added"),
    "changes_corrected": Bilingual("更正 {} 个数字", "{} figures corrected"),
    "changes_removed": Bilingual("删去 {} 个数字", "{} figures removed"),
    "changes_follow": Bilingual("随之变动 {} 个推算数", "{} implied figures follow"),
    "changes_more": Bilingual("另有 {} 处未列", "{} more not listed"),
    "changes_none": Bilingual("数字没有变动", "no figure changed"),
    "said_otherwise": Bilingual("{}（说明有变）", "{} (said otherwise)"),
    "added": Bilingual("新增", "added"),
    "corrected": Bilingual("更正", "corrected"),
    "removed": Bilingual("删去", "removed"),
}

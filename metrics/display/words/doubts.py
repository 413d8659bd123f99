"""The words of the interface that say why a person should look twice at what is proposed."""

from metrics.language import Bilingual

DOUBT_WORDS: dict[str, Bilingual] = {
    "doubt_period": Bilingual("文中没有印年份", "no year is printed"),
    "doubt_indicator": Bilingual("没有相近的指标", "no indicator is like it"),
    "doubt_likeness": Bilingual(
        "与这一指标的名称只是相近：请看是不是它",
        "its words are only like the indicator's name: is it that one?",
    ),
    "doubt_phrase": Bilingual(
        "说的是什么，隔了几句", "the words for what it measures stand some clauses away"
    ),
    "doubt_elsewhere": Bilingual(
        "说的是别处，文件夹里没有那里：写进 areas.yaml（镇、镇的范围或别的地方），或不跟踪",
        "it is of another place, which the folder does not have: write that into areas.yaml, or set the number aside",
    ),
    "doubt_numeral": Bilingual("用文字写的数", "it is written in words"),
    "doubt_direction": Bilingual(
        "说是下降，数字却没有负号", "words apart from it say that it fell, and it prints no sign"
    ),
    "doubt_points": Bilingual(
        "百分点说的是率，这一指标不是率：也许是它的增速变了多少",
        "points belong to rates, and this is none: it may tell how far its growth moved",
    ),
    "doubt_mean": Bilingual(
        "是几年的平均，不是同比：连“年均”一起照抄，时期写那几年",
        "a mean of several years, no change on the year: copy it with the words that say so, and write those years",
    ),
    "doubt_currency": Bilingual(
        "$ 是哪国的元，文中未必说明", "the text may not say which country's dollar $ is"
    ),
    "doubt_tons": Bilingual(
        "文中的吨也许是美国的短吨（907 千克）",
        "its tons may be short ones, of 907 kg, where sums are in dollars",
    ),
    "doubt_parted": Bilingual(
        "与旁边的数字只隔一个空格，可能丢了小数点",
        "only a space separates it from other digits: a decimal point may be lost",
    ),
    "doubt_scan": Bilingual(
        "识别照片时没有把握：请对着照片看", "the photo could not be read with certainty: look at it"
    ),
    # Why a file would refuse it, where no command has been asked to write it yet.
    "doubt_misfit": Bilingual("这一指标收不下", "its indicator cannot hold it"),
    "doubt_rank": Bilingual("在哪里排，看不出", "in what it ranks is not told"),
    "doubt_place": Bilingual("靠旁边的词认不出是它", "no word beside it tells that it is meant"),
    "doubt_sign": Bilingual("文件写不出这个方向", "a file cannot state its direction"),
    "doubt_remark": Bilingual("核对时会问", "verify would ask"),
}

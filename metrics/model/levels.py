"""How wide a locality is by the last characters of its name, and what all of one that towns lie in is called: 全县."""

# From villages to the country.
LEVELS = ({"村", "社区"}, {"镇", "乡", "街道"}, {"县", "区", "市", "旗"}, {"省", "州"}, {"国"})
AROUND_TOWNS = "".join(sorted(set().union(*LEVELS[2:])))
# The same in both languages
PLACES_AROUND = {
    "全国": "the country",
    "全省": "the province",
    "全市": "the city",
    "全州": "the prefecture",
    "全县": "the county",
    "全区": "the district",
    "全旗": "the banner",
}
ALL_AROUND = f"(?:{'|'.join(PLACES_AROUND)})"

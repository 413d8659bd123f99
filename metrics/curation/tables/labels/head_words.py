"""The words by which tables tell of what their numbers are: what heads are called, signs for none, states."""

from metrics.curation.grammar import table as of


def _words(text: str) -> frozenset[str]:
    """Return the words of a text, as heads are compared: without blanks or _, in small letters."""
    return frozenset(text.replace("_", "").split())


TOWN_HEADS = _words(
    """
    乡镇 镇 镇街 镇乡 乡镇街道 乡镇名称 街道 村 行政村 社区 地区 地区名称 区域 县市
    县区 区县 县市区 市县 城市 省份 省市 行政区 行政区划 单位名称 名称
    市区町村 市町村 市区町村名 市町村名 町丁名 都道府県 都道府県名 自治体 団体名 地域
    town area areaname ref_area municipality entity region geo geography geographyname province county country district
    city state parish ward borough localauthority localauthorityname council location neighbourhood name
    gemeinde gemeindename kanton canton kreis landkreis stadt ort ortsteil stadtteil stadtbezirk bezirk bundesland
    kommun kommune län commune département municipio provincia
    """
)
INDICATOR_HEADS = _words(
    "indicator indicators series item variable measure 指标 指标名称 项目 kpi nyckeltal kennzahl merkmal"
)
INDICATOR_LABEL_HEADS = frozenset(
    head + label for head in INDICATOR_HEADS for label in ("name", "title", "label")
)
TIME_HEADS = _words(
    "年份 年度 年 时间 时期 日期 year fiscalyear period time time_period date jahr datum år ano année"
)
VALUE_HEADS = _words(
    "v4_0 v4_1 v4_2 v4_3 obs_value value values wert betrag värde amount 数值 值 数据 指标值 統計値"
)
STATUS_HEADS = _words("status 状态 observationstatus obsstatus")
UNIT_HEADS = _words("unit units unitmeasure 单位 计量单位 einheit enhet unit_measure 単位")
SCALE_HEADS = _words("unit_mult unitmultiplier")
CODE_HEADS = _words(
    """
    代码 区划代码 行政区划代码 地区代码 code geocode areacode area_code citycode prefcode fips ags gemeindeschlüssel
    kommunkod ons_code gss_code localauthoritycode コード 団体コード 市町村コード 市区町村コード
    都道府県コード 全国地方公共団体コード
    """
)
# Columns of numbers that are no figures: they count the rows, or name what stands beside them.
NUMBERING = CODE_HEADS | _words("id nr nr. no no. # index lfd.nr. rownumber 序号 编号 邮编 bfs-nr. zip")
SDMX = {"REF_AREA": of.AREA.name, "TIME_PERIOD": of.PERIOD.name, "INDICATOR": of.INDICATOR.name}
SDMX |= {"UNIT_MEASURE": of.UNIT.name, "UNIT_MULT": of.SCALE.name, "OBS_STATUS": of.STATUS.name}
SDMX_STATES = {
    "a": "printed",
    "p": "preliminary",
    "e": "estimated",
    "f": "planned",
    "b": "printed",
    "d": "printed",
    "r": "printed",
    "i": "estimated",
    "normal value": "printed",
    "definition differs": "printed",
    "time series break": "printed",
    "revised value": "printed",
    "imputed value": "estimated",
    "estimated value": "estimated",
    "provisional value": "preliminary",
    "forecast value": "planned",
}
# What stands where there is no number.
SIGNS = _words("… ... .. …… - – — － / x X * c : NA N/A n/a na NaN . — ー [x] [c] [z] [w] [low]")

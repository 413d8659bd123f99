"""What a file is that is not read, told by its first bytes and by what it packs, and the way on from it."""

import io
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

from msgspec import Struct

from metrics.language import Bilingual

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


class UnreadFormat(Struct, frozen=True):
    """A format that is not read: what it is, what to do to have its text, and to have its tables."""

    name: Bilingual
    text_way: Bilingual
    table_way: Bilingual

    @property
    def for_text(self) -> Bilingual:
        """What a person reads where a text is due."""
        return NO_TEXT.filled(self.name, self.text_way)

    @property
    def for_table(self) -> Bilingual:
        """What a person reads where a table is due."""
        return NO_TABLE.filled(self.name, self.table_way)


NO_TEXT = Bilingual("是{}；请{}", "it is {}; {}")
NO_TABLE = Bilingual("是{}；请{}", "is {}; {}")
AS_DOCX = Bilingual("另存为 .docx", "save it as .docx")
AS_XLSX = Bilingual("另存为 .xlsx", "save it as .xlsx")
AS_PDF = Bilingual("导出为有文字的 PDF", "export it as a PDF with text")
COPIED = Bilingual(
    "把表复制到电子表格里，另存为 .xlsx", "copy the table into a spreadsheet and save that as .xlsx"
)
IMPORTED = Bilingual("用 metrics import", "use metrics import for a table")
AS_XLSX_THEN = Bilingual("另存为 .xlsx，再用 metrics import", "save it as .xlsx, then use metrics import")
UNPACKED = Bilingual("先解压，再给出其中的文件", "unpack it and name the file inside")
NO_PASSWORD = Bilingual("去掉密码后另存", "save it without its password")
AS_PICTURE = Bilingual("另存为 PNG 或 JPEG", "save it as PNG or JPEG")
AS_TEXT = Bilingual("另存为 UTF-8 文本", "save it as UTF-8 text")

PDF = UnreadFormat(Bilingual(" PDF", "a PDF"), AS_TEXT, COPIED)
WORD = UnreadFormat(Bilingual(" Word 文件", "a Word file"), AS_DOCX, COPIED)
WORKBOOK = UnreadFormat(Bilingual("电子表格", "a workbook"), IMPORTED, AS_XLSX)
OLD_WORD = UnreadFormat(Bilingual("旧式 Word 或 WPS 文件", "an old Word or WPS file"), AS_DOCX, COPIED)
OLD_WORKBOOK = UnreadFormat(
    Bilingual("旧式 Excel 或 WPS 表格（.xls、.et）", "an old Excel or WPS workbook (.xls, .et)"),
    AS_XLSX_THEN,
    AS_XLSX,
)
OLD_OFFICE = UnreadFormat(
    Bilingual("旧式或带密码的 Office 文件", "an old Office file, or one with a password"),
    Bilingual("去掉密码，另存为 .docx", "save it as .docx without a password"),
    Bilingual("去掉密码，另存为 .xlsx", "save it as .xlsx without a password"),
)
LOCKED_OFFICE = UnreadFormat(
    Bilingual("带密码的 Office 文件", "an Office file with a password"), NO_PASSWORD, NO_PASSWORD
)
BINARY_WORKBOOK = UnreadFormat(
    Bilingual("二进制的 Excel 文件（.xlsb）", "a binary Excel workbook (.xlsb)"), AS_XLSX_THEN, AS_XLSX
)
SLIDES = UnreadFormat(Bilingual("幻灯片", "a slide deck"), AS_PDF, COPIED)
OF_APPLE = UnreadFormat(
    Bilingual(" Apple 的文件（.pages、.numbers、.key）", "an Apple Pages, Numbers or Keynote file"),
    Bilingual("导出为 .docx", "export it as .docx"),
    Bilingual("导出为 .xlsx", "export it as .xlsx"),
)
OPEN_TEXT = UnreadFormat(
    Bilingual(" LibreOffice 的文本（.odt）", "a LibreOffice text document (.odt)"), AS_DOCX, COPIED
)
OPEN_TABLE = UnreadFormat(
    Bilingual(" LibreOffice 的电子表格（.ods）", "a LibreOffice spreadsheet (.ods)"), IMPORTED, AS_XLSX
)
OFD = UnreadFormat(Bilingual("版式文件 OFD", "an OFD document"), AS_PDF, COPIED)
BOOK = UnreadFormat(Bilingual("电子书（EPUB）", "an e-book (EPUB)"), AS_PDF, COPIED)
ARCHIVE = UnreadFormat(Bilingual("压缩包", "an archive"), UNPACKED, UNPACKED)
RICH_TEXT = UnreadFormat(Bilingual("富文本（RTF）", "rich text (RTF)"), AS_DOCX, COPIED)
PICTURE = UnreadFormat(
    Bilingual("图片", "a picture"),
    AS_PICTURE,
    Bilingual(
        "把表抄成 CSV，或用 metrics add 收它的文字", "type its table as CSV, or add its text with metrics add"
    ),
)

_FIRST_BYTES = (
    (0, b"%PDF", PDF),
    (0, b"{\\rtf", RICH_TEXT),
    (0, b"\x89PNG", PICTURE),
    (0, b"\xff\xd8\xff", PICTURE),
    (0, b"GIF8", PICTURE),
    (0, b"II*\0", PICTURE),
    (0, b"MM\0*", PICTURE),
    (8, b"WEBP", PICTURE),
    (4, b"ftyp", PICTURE),
    (0, b"Rar!", ARCHIVE),
    (0, b"7z\xbc\xaf", ARCHIVE),
    (0, b"\x1f\x8b", ARCHIVE),
)
# What a packed file of each format has within, the one that tells most first.
_PACKED = (
    ("word/document.xml", WORD),
    ("xl/workbook.xml", WORKBOOK),
    ("xl/workbook.bin", BINARY_WORKBOOK),
    ("ppt/presentation.xml", SLIDES),
    ("Index/Document.iwa", OF_APPLE),
    ("Index.zip", OF_APPLE),
    ("OFD.xml", OFD),
    ("META-INF/container.xml", BOOK),
    ("content.xml", OPEN_TABLE),
)
_BY_TYPE = {"spreadsheet": OPEN_TABLE, "text": OPEN_TEXT, "presentation": SLIDES, "epub+zip": BOOK}
# The streams of an old file of Office, as its directory names them.
_STREAMS = (
    ("EncryptedPackage", LOCKED_OFFICE),
    ("WordDocument", OLD_WORD),
    ("Workbook", OLD_WORKBOOK),
    ("Book", OLD_WORKBOOK),
)
# What a name promises, by its ending: what the first bytes of such a file are.
_PROMISED = {".pdf": b"%PDF", **dict.fromkeys((".docx", ".xlsx", ".xlsm", ".ods", ".odt"), ZIP)}
_HEAD = 1024  # bytes: a PDF may have others before its own
NOTHING_IN_IT = Bilingual("是空文件（0 字节）；请重新取得", "it is empty (0 bytes); get it again")
NOT_AS_NAMED = Bilingual(
    "名叫 {}，里面却不是：没有下载完整，或已损坏；请重新取得，或用能打开它的程序另存",
    "it is called {} and is none: it is damaged, or came in by half; get it again, or save it anew with what opens it",
)


def unread_format(raw: bytes) -> UnreadFormat | None:
    """Return what a file is, if it is known and no text; None where nothing tells."""
    if raw.startswith(ZIP):
        return _packed(raw)
    if raw.startswith(OLE):
        return next((form for name, form in _STREAMS if name.encode("utf-16-le") in raw), OLD_OFFICE)
    return next((form for at, sign, form in _FIRST_BYTES if raw[at:].startswith(sign)), None)


def not_as_named(name: str, raw: bytes) -> Bilingual | None:
    """Return what is wrong with a file that is called as one of a format and is none, nor any other; else None."""
    if not raw:
        return NOTHING_IN_IT
    ending = PurePath(name).suffix.lower()
    promised = _PROMISED.get(ending)
    if promised is None or promised in raw[:_HEAD] or unread_format(raw):
        return None
    return NOT_AS_NAMED.filled(ending, ending)


def _packed(raw: bytes) -> UnreadFormat | None:
    """Return what a zip file is by what it packs; None where it is broken."""
    try:
        with ZipFile(io.BytesIO(raw)) as packed:
            names = frozenset(packed.namelist())
            has_type = "mimetype" in names and packed.getinfo("mimetype").file_size < _HEAD
            type_ = packed.read("mimetype").decode("ascii", "replace") if has_type else ""
    except (BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError):
        return None
    if "encrypted-package" in names:
        return LOCKED_OFFICE
    by_type = next((form for ending, form in _BY_TYPE.items() if type_.strip().endswith(ending)), None)
    return by_type or next((form for name, form in _PACKED if name in names), ARCHIVE)

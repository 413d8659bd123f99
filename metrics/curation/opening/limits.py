"""What is opened at most, and how it is said that a file cannot be opened."""

from metrics.language import Bilingual

FILE_BYTES = 32 * 2**20
UNPACKED_BYTES = 128 * 2**20  # of a Word file, pictures included
# Of the text of a Word file, with its marks: reading takes some ten times as much
TEXT_XML_BYTES = 24 * 2**20
FILES_WITHIN = 4000  # files within a Word file
PAGES = 800  # of a PDF: a yearbook has some
SECONDS = 60.0  # for a PDF
PIXELS = 40_000_000  # of a photo
TEXT_BYTES = 2**20  # what `metrics verify` reads again
LINE_CHARACTERS = 20_000  # no article has such a line, and what reads sentences takes long over it


class UnopenedError(ValueError):
    """A file from which no text can be taken; says why, and what to do instead."""

    def __init__(self, message: Bilingual) -> None:
        """Keep the ``message`` why a file could not be opened, in both languages."""
        super().__init__(message.en)
        self.message = message


TOO_LARGE = Bilingual(
    f"超过 {FILE_BYTES // 2**20} MB；请另存为文本再收",
    f"it is larger than {FILE_BYTES // 2**20} MB; save its text by itself",
)
TOO_MUCH_TEXT = Bilingual(
    f"文字超过 {TEXT_BYTES // 2**20} MB；请分成几份",
    f"it has more than {TEXT_BYTES // 2**20} MB of text; split it into several",
)
LONG_LINE = Bilingual(
    f"有一行超过 {LINE_CHARACTERS} 字；请分成几行",
    f"one line of it has more than {LINE_CHARACTERS} characters; break it into several",
)
NULS = Bilingual(
    "里面有 NUL 字符，不是文本；请另存为 UTF-8 文本",
    "it holds NULs, which no text has; save it anew as text in UTF-8",
)
NO_TEXT = Bilingual("里面没有文字；请给出有文字的文件", "there is no text in it; name a file with text")
BOMB = Bilingual(
    f"解开后超过 {UNPACKED_BYTES // 2**20} MB 或 {FILES_WITHIN} 个部分；请另存为文本再收",
    f"unpacked it is larger than {UNPACKED_BYTES // 2**20} MB or has more than {FILES_WITHIN} parts; "
    "save its text by itself",
)
TOO_MUCH_XML = Bilingual(
    f"正文解开后超过 {TEXT_XML_BYTES // 2**20} MB；请分成几份",
    f"its text is larger than {TEXT_XML_BYTES // 2**20} MB unpacked; split it into several",
)
DECLARED = Bilingual(
    "里面有 DTD，Word 文件不该有；请用 Word 另存",
    "it declares a document type, which no Word file does; save it anew with Word",
)
LOCKED = Bilingual("有密码；请去掉密码后另存", "it has a password; save it without one")
BROKEN_PDF = Bilingual(
    "PDF 已损坏，打不开；请重新取得，或用能打开它的程序另存为 PDF",
    "the PDF is damaged and does not open; get it again, or save it as PDF anew with what opens it",
)
BROKEN_WORD = Bilingual(
    "Word 文件已损坏，打不开；请重新取得，或用 Word 打开后另存为 .docx",
    "the Word file is damaged and does not open; get it again, or save it as .docx anew with Word",
)
BROKEN_PICTURE = Bilingual(
    "图片已损坏，打不开；请重新取得", "the picture is damaged and does not open; get it again"
)
SCAN = Bilingual(
    "是扫描件：页面上只有图像，没有文字；请先作文字识别（OCR）、另存为有文字的 PDF 或文本，并逐字核对",
    "it is a scan: its pages are pictures without text; have the text recognised (OCR), save it as a PDF with text or "
    "as a text file, and compare every figure",
)
INSTALL_SCANNER = ".venv/bin/pip install --require-hashes -r requirements/scan.txt"
NO_SCANNER = Bilingual(
    f"是照片，里面没有文字；请在项目文件夹里装上识别程序（{INSTALL_SCANNER}，Python 3.12 及以下），或先作文字识别",
    "it is a photo without text; install what reads photos, in the project's folder "
    f"({INSTALL_SCANNER}; Python up to 3.12), or have its text recognised first",
)
TOO_MANY_PIXELS = Bilingual(
    f"照片超过 {PIXELS // 10**6} 百万像素；请缩小后再收",
    f"the photo has more than {PIXELS // 10**6} million pixels; make it smaller",
)
TOO_MANY_PAGES = Bilingual(
    f"超过 {PAGES} 页；请只取所需的页", f"it has more than {PAGES} pages; save those that are needed"
)
TOO_SLOW = Bilingual(
    "{} 秒还没读完；请只取所需的页",
    "it takes longer than {} seconds; save those pages that are needed",
)
NO_ENCODING = Bilingual(
    "既不是 UTF-8、GB 18030，也不是 Windows-1252 的文本；请另存为 UTF-8",
    "it is text neither in UTF-8, GB 18030 nor Windows-1252; save it in UTF-8",
)

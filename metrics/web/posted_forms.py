"""A form that is posted, with a file or without: all of it in memory, for nothing of it may be kept on disk."""

from pathlib import PureWindowsPath
from urllib.parse import parse_qs

from msgspec import Struct, field
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

MOST_FIELDS = 8
LONGEST_NAME = 80  # characters of a file's name that are shown again
WITH_FILES = b"multipart/form-data"


class PostedFile(Struct, frozen=True):
    """A file that was put into a posted form: what it is called, and what is in it."""

    name: str
    raw: bytes


class PostedForm(Struct):
    """The fields of a posted form by their names, and its file; None where none was chosen."""

    fields: dict[str, str] = field(default_factory=dict)
    file: PostedFile | None = None

    @classmethod
    def of(cls, content_type: str, body: bytes) -> "PostedForm":
        """Return a form as it was posted.

        Raises:
            ValueError: if it is no form, or has more fields than any of ours.
        """
        kind, options = parse_options_header(content_type)
        if kind == WITH_FILES:
            return _FormParts(options.get(b"boundary", b""), body).form
        texts = parse_qs(body.decode("utf-8", "replace"), max_num_fields=MOST_FIELDS)
        return cls({key: values[0] for key, values in texts.items()})


async def body_of(request: Request, most: int, drained: int) -> bytes | None:
    """Return what was posted; None where it is larger than ``most``.

    Of that the rest is read and dropped, up to ``drained``: a browser hears no answer before it has sent all.
    """
    body, size = bytearray(), 0
    async for piece in request.stream():
        size += len(piece)
        if size > drained:
            return None
        if size <= most:
            body += piece
    return bytes(body) if size <= most else None


class _FormParts:
    """The parts of a posted form as they come in, each with its headers and then what is in it."""

    def __init__(self, boundary: bytes, body: bytes) -> None:
        """Take a form apart at its boundary."""
        self.form, self._count = PostedForm(), 0
        self._begin()
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": self._add_to_key,
                "on_header_value": self._add_to_value,
                "on_header_end": self._end_header,
                "on_part_data": self._add,
                "on_part_end": self._end,
            },
        )
        parser.write(body)
        parser.finalize()

    def _begin(self) -> None:
        """Know nothing yet of the next part of the form: neither its headers nor what is in it."""
        self._data, self._key, self._value = bytearray(), bytearray(), bytearray()
        self._said: dict[bytes, bytes] = {}

    def _add_to_key(self, data: bytes, start: int, end: int) -> None:
        """Add to the name of a header of the form's part."""
        self._key += data[start:end]

    def _add_to_value(self, data: bytes, start: int, end: int) -> None:
        """Add to what a header of the form's part says."""
        self._value += data[start:end]

    def _end_header(self) -> None:
        """Keep what a header says of how the form's part is called."""
        if self._key.lower() == b"content-disposition":
            self._said = parse_options_header(bytes(self._value))[1]
        self._key, self._value = bytearray(), bytearray()

    def _add(self, data: bytes, start: int, end: int) -> None:
        """Take in a piece of what the posted field or file holds."""
        self._data += data[start:end]

    def _end(self) -> None:
        """Keep a part of the form: a file that was chosen, or a field.

        Raises:
            ValueError: if the form has more of them than any of ours.
        """
        self._count += 1
        if self._count > MOST_FIELDS:
            raise ValueError
        name = self._said.get(b"filename")
        if name is None:
            key = self._said.get(b"name", b"").decode("utf-8", "replace")
            self.form.fields.setdefault(key, self._data.decode("utf-8", "replace"))
        elif name:
            self.form.file = PostedFile(_name_of(name), bytes(self._data))


def _name_of(written: bytes) -> str:
    """Return what a posted file is called, without the folders of the machine that it came from."""
    name = PureWindowsPath(written.decode("utf-8", "replace")).name
    return "".join(letter for letter in name if letter.isprintable())[-LONGEST_NAME:]

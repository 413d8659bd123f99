"""Why a picture cannot be had."""

from metrics.language import Bilingual


class PictureError(Exception):
    """No picture to take away can be made of a chart; says why, and what to do instead, in both languages."""

    def __init__(self, message: Bilingual) -> None:
        """Keep the ``message`` why there is no picture in both languages, and show the English one."""
        super().__init__(message.en)
        self.message = message

"""Makes a logo of a picture file: small, upright, PNG or JPEG."""

from __future__ import annotations

from pathlib import Path

from kolstudio.core.service.brands import LOGO_BYTES, LOGO_SIDE
from kolstudio.ui.models.pictures import as_jpeg, as_png, fitted, read_picture, too_big


def read_logo(path: Path) -> bytes:
    """Return a picture file as PNG or JPEG, at most `LOGO_SIDE` pixels wide and high.

    Raises `RuleError` (picture_unclear, picture_too_big).
    """
    image = fitted(read_picture(path), LOGO_SIDE)
    content = as_png(image)
    if len(content) > LOGO_BYTES // 3 and not image.hasAlphaChannel():
        content = min(content, as_jpeg(image), key=len)
    if not content or len(content) > LOGO_BYTES:
        raise too_big(path)
    return content

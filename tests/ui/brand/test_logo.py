"""Pictures for logos: what is usable becomes small, the rest is refused by name and reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kolstudio.core.errors import RuleError
from kolstudio.core.service.brands import LOGO_BYTES, LOGO_SIDE
from kolstudio.ui.brand.logo import read_logo
from kolstudio.ui.models import pictures


def picture(
    path: Path, width: int, height: int, *, clear: bool = False, colour: str = "#3556d8", noise: bool = False
) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 0, 0) if clear else QColor(colour))
    if noise:
        seed = 1
        for y in range(height):
            for x in range(width):
                seed = (seed * 1_103_515_245 + 12_345) % 2**31
                image.setPixel(x, y, 0xFF000000 | seed >> 7)
    image.setText("Author", "Trương Tường Vy")
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("ending", ["png", "jpg", "bmp"])
@pytest.mark.parametrize("size", [(512, 512), (40, 20), (2000, 500), (300, 3000), (4000, 1), (1, 1)])
def test_a_picture_becomes_a_small_one_of_the_same_shape(
    tmp_path: Path, ending: str, size: tuple[int, int]
) -> None:
    made = QImage.fromData(read_logo(picture(tmp_path / f"l.{ending}", *size)))
    assert not made.isNull()
    assert max(made.width(), made.height()) == min(LOGO_SIDE, max(size))
    assert abs(made.width() * size[1] - made.height() * size[0]) <= max(size)
    assert made.dotsPerMeterX() in (3779, 3780)


def test_what_is_clear_stays_clear_and_nothing_personal_goes_along(tmp_path: Path) -> None:
    content = read_logo(picture(tmp_path / "l.png", 64, 64, clear=True))
    assert content.startswith(b"\x89PNG")
    assert QImage.fromData(content).pixelColor(1, 1).alpha() == 0
    assert "Trương".encode() not in content
    assert b"Author" not in content


def test_a_photo_is_kept_as_jpeg(tmp_path: Path) -> None:
    content = read_logo(picture(tmp_path / "l.png", 360, 360, noise=True))
    assert content.startswith(b"\xff\xd8\xff")
    assert len(content) < LOGO_BYTES


@pytest.mark.parametrize(
    "content",
    [b"", b"not a picture", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0" + bytes(100), b"<svg xmlns='http://www.w3.org/2000/svg'/>"],
)  # fmt: skip
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(RuleError) as caught:
        read_logo(path)
    assert caught.value.code == "picture_unclear"
    assert "logo.png" in str(caught.value.text)


def test_half_a_picture_and_a_missing_one_are_refused(tmp_path: Path) -> None:
    whole = picture(tmp_path / "l.png", 300, 300, noise=True).read_bytes()
    half = tmp_path / "half.png"
    half.write_bytes(whole[:60])
    for path in (half, tmp_path / "none.png", tmp_path):
        with pytest.raises(RuleError) as caught:
            read_logo(path)
        assert caught.value.code == "picture_unclear"


def test_a_huge_picture_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = picture(tmp_path / "l.png", 100, 100)
    monkeypatch.setattr(pictures, "MOST_PIXELS", 9_999)
    with pytest.raises(RuleError) as caught:
        read_logo(path)
    assert caught.value.code == "picture_too_big"
    monkeypatch.setattr(pictures, "MOST_PIXELS", 10_000)
    assert read_logo(path)
    monkeypatch.setattr(pictures, "MOST_BYTES", 10)
    with pytest.raises(RuleError) as caught:
        read_logo(path)
    assert caught.value.code == "picture_too_big"

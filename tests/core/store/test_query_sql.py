"""SQL and Python give the same answer to every query."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.rules.query import LONGEST, Query
from kolstudio.core.rules.search_text import search_text
from kolstudio.core.store.query_sql import clause

NAMES = [
    "Ca sĩ Hồng Ánh",
    "Linh Beauty",
    "BS Minh Khoa",
    "Bếp Nhà Mẹ Sóc",
    "ĐẶNG Thuỳ",
    "100%_thật\\",
    "Ⅷ ﬁ ẞ İ K",
]
PIECES = st.one_of(
    st.sampled_from(
        [*NAMES, "da nang", "ĐÀ NẴNG", "hong", "%", "_", "\\", "@", "+84", "938", "111", "0938111222", '"']
    ),
    st.text(max_size=6),
    st.text("aăâđ%_\\ .0189+-", max_size=8),
)
QUERIES = st.lists(PIECES, max_size=5).map(" ".join)
PEOPLE = st.builds(
    search_text,
    names=st.lists(PIECES, max_size=3),
    handles=st.lists(PIECES, max_size=2),
    words=st.lists(PIECES, max_size=2),
    notes=st.lists(PIECES, max_size=2),
    phones=st.lists(st.text("0123456789", min_size=6, max_size=11), max_size=2),
)


@pytest.fixture(scope="module")
def library() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE TABLE creator_calc (creator_id INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT"
    )
    yield connection
    connection.close()


def found(library: sqlite3.Connection, query: Query) -> list[int]:
    sql, values = clause(query)
    rows = library.execute(f"SELECT creator_id FROM creator_calc WHERE {sql} ORDER BY 1", values)
    return [number for (number,) in rows]


def fill(library: sqlite3.Connection, texts: list[str]) -> None:
    library.execute("DELETE FROM creator_calc")
    library.executemany("INSERT INTO creator_calc VALUES (?, ?)", enumerate(texts))


@given(people=st.lists(PEOPLE, min_size=1, max_size=6), text=QUERIES)
def test_sql_and_python_agree(library: sqlite3.Connection, people: list[str], text: str) -> None:
    fill(library, people)
    query = Query.parse(text)
    assert found(library, query) == [at for at, folded in enumerate(people) if query.matches(folded)]


@given(person=PEOPLE, data=st.data())
def test_any_piece_of_a_person_finds_them(
    library: sqlite3.Connection, person: str, data: st.DataObject
) -> None:
    fill(library, [person])
    words = person.split()
    pieces = data.draw(st.lists(st.sampled_from(words), max_size=4)) if words else []
    query = Query.parse(" ".join(pieces))
    assert query.matches(person)
    assert found(library, query) == [0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [0, 1, 2]),
        ("da nang", [0]),
        ("ca si hong anh", [1]),
        ("0938", [1, 2]),
        ("938 111", [1]),
        ("+84 938 111 222", [1]),
        ("%", [2]),
        ("50%", [2]),
        ("_", [2]),
        ("be_nhi", [2]),
        ("\\", []),
        ("nobody", []),
    ],
)
def test_people_found(library: sqlite3.Connection, text: str, expected: list[int]) -> None:
    fill(
        library,
        [
            search_text(names=["Linh Beauty"], words=["Đà Nẵng"], phones=["0901234567"]),
            search_text(names=["Ca sĩ Hồng Ánh"], phones=["0938111222"]),
            search_text(
                names=["Bé Nhi"], handles=["be_nhi"], notes=["giảm 50 %", "50%"], phones=["0938000999"]
            ),
        ],
    )
    assert found(library, Query.parse(text)) == expected


def test_the_longest_query_is_still_answered(library: sqlite3.Connection) -> None:
    letters = [chr(ord("a") + at // 26) + chr(ord("a") + at % 26) for at in range(26 * 26)]
    text = " ".join(letters)[:LONGEST]
    fill(library, [text, "aa"])
    query = Query.parse(text)
    assert len(query.words) > 300
    assert found(library, query) == [0]

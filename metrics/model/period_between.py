"""Two months as the data write the time from one to the other: a half-year, a quarter, or both by name."""


def spanning(start: str, end: str) -> str:
    """Return two months as the data write them: 2022, 2022-H1, 2022-Q3, 2022-Q1/2022-Q3, 2022-01/2022-08."""
    year, one, other = start[:4], start[5:], end[5:]
    if start == end:
        return start
    if year != end[:4]:
        return f"{start}/{end}"
    quarters = {f"{3 * at - 2:02d}": at for at in range(1, 5)}
    known = {
        ("01", "12"): year,
        ("01", "06"): f"{year}-H1",
        ("07", "12"): f"{year}-H2",
        ("01", "09"): f"{year}-Q1/{year}-Q3",
    }
    if (one, other) in known:
        return known[one, other]
    is_quarter = one in quarters and int(other) == int(one) + 2
    return f"{year}-Q{quarters[one]}" if is_quarter else f"{start}/{end}"

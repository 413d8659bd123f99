"""A name as it stands within an English sentence."""


def uncapitalised(name: str) -> str:
    """Return an English name as it stands within a sentence.

    >>> uncapitalised("Tax revenue"), uncapitalised("PM2.5 mean")
    ('tax revenue', 'PM2.5 mean')
    """
    return name[:1].lower() + name[1:] if name[1:2].islower() else name

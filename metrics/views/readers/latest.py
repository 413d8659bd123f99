"""What was asked for last: a few values are kept, and what was asked for least lately makes room."""

from typing import TypeVar

Key = TypeVar("Key")
Content = TypeVar("Content")


class Latest(dict[Key, Content]):
    """At most ``most`` values asked for last, by their keys; whoever writes from several threads brings a lock."""

    def __init__(self, most: int) -> None:
        """Keep nothing yet of what is asked for."""
        super().__init__()
        self.most = most

    def __getitem__(self, key: Key) -> Content:
        """Return the value of a key, which is now asked for last and the last to go."""
        value = self.pop(key)
        super().__setitem__(key, value)
        return value

    def __setitem__(self, key: Key, value: Content) -> None:
        """Keep a value as the last to go, in place of what was asked for least lately."""
        self.pop(key, None)
        super().__setitem__(key, value)
        while len(self) > self.most:
            del self[next(iter(self))]

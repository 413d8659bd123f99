"""What holds for all tests: no property is judged by the clock, for machines are shared."""

from hypothesis import settings

settings.register_profile("shared", deadline=None)
settings.load_profile("shared")

"""In which sense a draft states a number: of several years, at which prices, of which whole, aimed at."""

from msgspec import Struct

from metrics.model.codes import Prices


class Sense(Struct, frozen=True):
    """In which sense a number is stated, as far as the words at it say so; a figure may be in another one.

    ``is_mean``: a change is the mean of several years, ``prices`` are those at which it is counted. ``whole`` is what a
    share is of, as printed, and ``whole_of`` the id of the indicator that this names. ``is_aimed_at``: the number's own
    clause calls it planned. ``is_of_each``: it is what each of several villages, or firms, is said to have.
    ``is_of_a_part``: of a part of some year, such as 一季度. ``is_of_a_stranger``: of whom the folder knows nothing.
    ``is_assessed``: a rank is the place in an assessment, and of no indicator.
    ``is_above_a_size``: words up to there say that firms above a size are counted, ``is_of_all_sizes``: all of them.
    """

    is_mean: bool = False
    prices: Prices = Prices.NOT_STATED
    whole: str = ""
    whole_of: str = ""
    is_aimed_at: bool = False
    is_of_each: bool = False
    is_of_a_part: bool = False
    is_of_all_sizes: bool = False
    is_above_a_size: bool = False
    is_of_a_stranger: bool = False
    is_assessed: bool = False


PLAIN_SENSE = Sense()
